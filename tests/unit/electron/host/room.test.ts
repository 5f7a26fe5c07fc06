import { describe, expect, test } from 'vitest';
import { createEventQueue } from '../../../../electron/host/event-queue.ts';
import { createRoom, type Room } from '../../../../electron/host/room.ts';
import type { HostEvent, Presence } from '../../../../shared/contract/events.ts';
import type { FileDescription } from '../../../../shared/contract/file.ts';

const peer = { role: 'editor', device: 'device', person: 'person', program: 'test' } as const;
const presence = (name: string): Omit<Presence, 'window'> => ({ name, colour: '#112233', journey: null, selection: [] });
const edit: HostEvent = {
  type: 'edit',
  edit: { id: 'e', label: 'l', author: null },
  drafts: [],
  stamp: 1,
  session: { id: 's', device: 'd', person: null, program: 'p', started: 1 },
};

async function take(events: AsyncIterable<HostEvent>, count: number): Promise<HostEvent[]> {
  const taken: HostEvent[] = [];
  for await (const event of events) if (taken.push(event) === count) break;
  return taken;
}

test('an edit reaches everybody but the window that made it', async () => {
  const room = createRoom();
  const [ann, ben] = [room.join(peer), room.join(peer)];
  const [toAnn, toBen] = [ann.watch(undefined), ben.watch(undefined)];
  room.tellOthers(ann, edit);
  ann.leave();
  expect((await take(toBen, 2)).map(({ type }) => type)).toEqual(['presence', 'edit']);
  expect((await take(toAnn, 9)).map(({ type }) => type)).toEqual(['presence']);
});

test('whoever has left hears nothing more, however late they ask', async () => {
  const room = createRoom();
  const ann = room.join(peer);
  ann.leave();
  expect((await take(ann.watch(undefined), 9)).map(({ type }) => type)).toEqual(['presence']);
});

test('who comes, moves and goes is told to the others', async () => {
  const room = createRoom();
  const [ann, ben] = [room.join(peer), room.join(peer)];
  const toBen = ben.watch(undefined);
  ann.announce(presence('Ann'));
  ann.leave();
  const told = (await take(toBen, 3)).map((event) => (event.type === 'presence' ? event.others.map(({ name }) => name) : null));
  expect(told).toEqual([[], ['Ann'], []]);
});

test('whoever comes later hears who is there already', async () => {
  const room = createRoom();
  room.join(peer).announce(presence('Ann'));
  const [first] = await take(room.join(peer).watch(undefined), 1);
  expect(first).toMatchObject({ type: 'presence', others: [{ name: 'Ann' }] });
});

describe('watching from a position', () => {
  const description = { name: 'now.cxmap' } as FileDescription;
  const since = (position: string) => ({ position, describe: () => description });
  const typesSince = async (room: Room, position: string) => {
    const seat = room.join(peer);
    const events = seat.watch(undefined, since(position));
    seat.leave();
    return (await take(events, 9)).map(({ type }) => type);
  };

  test('tells nothing more where nothing was told since', async () => {
    const room = createRoom();
    room.tellEach('edit', () => edit);
    expect(await typesSince(room, room.position())).toEqual(['presence']);
  });

  test('says that edits were missed, also where nobody was there to hear of them', async () => {
    const room = createRoom();
    const ann = room.join(peer);
    const before = room.position();
    room.tellOthers(ann, edit);
    expect(await typesSince(room, before)).toContain('missed');
  });

  test('gives the description anew where only that is another one: nothing has to be loaded again', async () => {
    const room = createRoom();
    const before = room.position();
    room.tellEach('file', () => ({ type: 'file', description }));
    expect(await typesSince(room, before)).toEqual(['presence', 'file']);
  });

  test('counts everything as missed where another host gave the position', async () => {
    expect(await typesSince(createRoom(), createRoom().position())).toContain('missed');
  });
});

test('watching ends with its signal', async () => {
  const stop = new AbortController();
  const events = createRoom().join(peer).watch(stop.signal);
  stop.abort();
  expect((await take(events, 9)).length).toBeLessThanOrEqual(1);
});

test('a reader too far behind gets the end, never a gap', async () => {
  const queue = createEventQueue<number>(2);
  for (const n of [1, 2, 3, 4]) queue.push(n);
  const read: number[] = [];
  for await (const n of queue) read.push(n);
  expect(read).toEqual([]);
});
