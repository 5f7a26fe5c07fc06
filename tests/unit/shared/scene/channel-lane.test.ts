import { describe, expect, it } from 'vitest';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import { createDraft, deleteDraft, setDrafts } from '../../../../shared/changes/drafts.ts';
import type { Records } from '../../../../shared/model/kinds.ts';
import { describeChannels, type LaneBox, layoutJourney, type Scene } from '../../../../shared/scene/index.ts';
import { JOURNEY, MARK, mapBuilder, recordsOf } from './sample-journey.ts';
import { EN } from './words.ts';

/** Three steps: web, then app and shop, then web again; and a card in a lane of notes. */
function journey(): Records {
  const { drafts, add, order } = mapBuilder();
  add('journey', JOURNEY, { title: 'Map' });
  add('stage', 's', { journey: JOURNEY, order: order() });
  for (const step of [0, 1, 2]) add('step', `p${step}`, { journey: JOURNEY, stage: 's', name: `Step ${step}`, order: order() });
  for (const kind of ['touchpoint', 'channel', 'note'] as const) add('lane', kind, { journey: JOURNEY, kind, order: order() });
  for (const name of ['web', 'app', 'shop']) add('channel', name, { name, icon: name === 'web' ? 'globe' : '', order: order() });
  const touch = (id: string, channel: string, step: number): void => {
    add('touchpoint', `t-${id}`, { name: id, channel });
    add('card', id, {
      journey: JOURNEY,
      kind: 'touchpoint',
      touchpoint: `t-${id}`,
      place: { lane: 'touchpoint', from: `p${step}`, to: `p${step}`, order: order() },
    });
  };
  touch('page', 'web', 0);
  touch('form', 'web', 0);
  touch('login', 'app', 1);
  touch('till', 'shop', 1);
  touch('review', 'web', 2);
  add('card', 'memo', { journey: JOURNEY, text: 'memo', place: { lane: 'note', from: 'p0', to: 'p0', order: order() } });
  return recordsOf(drafts);
}

const lay = (records: Records, before?: Scene): Scene => layoutJourney(records, JOURNEY, { words: EN }, before);
const channelLane = (scene: Scene): LaneBox => scene.lanes.find(({ kind }) => kind === 'channel') as LaneBox;

describe('the channel lane', () => {
  it('has a row a channel and one mark where a step touches it', () => {
    const lane = channelLane(lay(journey()));
    expect(lane.stops.map(({ name, column, card }) => [name, column, card])).toEqual([
      ['web', 0, 'page'],
      ['app', 1, 'login'],
      ['shop', 1, 'till'],
      ['web', 2, 'review'],
    ]);
    const rows = new Map(lane.stops.map(({ name, y }) => [name, y]));
    expect(new Set(rows.values()).size).toBe(3);
    for (const y of rows.values()) expect(y > lane.y && y < lane.y + lane.h).toBe(true);
    const words = lane.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
    expect(words).toEqual(expect.arrayContaining(['web', 'app', 'shop']));
  });

  it('hops from mark to mark in one line', () => {
    const lane = channelLane(lay(journey()));
    const line = lane.rowMarks.find((mark) => mark.type === 'path' && mark.strokeWidth === 2 && mark.fill === null);
    expect(line?.type === 'path' && line.d.match(/[MLC]/g)?.join('')).toBe('MCLC');
  });

  it('says its channels to people who do not see it', () => {
    const scene = lay(journey());
    expect(describeChannels(scene, channelLane(scene), 1, EN)).toContain('app, shop');
    const bare = lay(applyDrafts(journey(), [deleteDraft('card', 'login'), deleteDraft('card', 'till')], MARK));
    expect(describeChannels(bare, channelLane(bare), 1, EN)).toContain('no channel');
  });

  it('tells what to do while no touchpoint has a channel', () => {
    const records = journey();
    const bare = applyDrafts(
      records,
      ['web', 'app', 'shop'].map((id) => deleteDraft('channel', id)),
      MARK,
    );
    const lane = channelLane(lay(bare));
    expect(lane.stops).toEqual([]);
    expect(lane.rowMarks.some((mark) => mark.type === 'text')).toBe(true);
  });

  it('takes no cards: what lay there waits in the tray', () => {
    const records = applyDrafts(
      journey(),
      [createDraft('card', 'lost', { journey: JOURNEY, place: { lane: 'channel', from: 'p0', to: 'p0', order: 'a0' } })],
      MARK,
    );
    expect(lay(records).tray).toEqual(['lost']);
  });

  it('stays the same object while the journey touches the same channels', () => {
    const records = journey();
    const before = lay(records);
    const after = lay(applyDrafts(records, setDrafts(records, 'card', 'memo', { text: 'other' }), MARK), before);
    expect(channelLane(after)).toBe(channelLane(before));
    const moved = setDrafts(records, 'touchpoint', 't-login', { channel: 'web' });
    expect(channelLane(lay(applyDrafts(records, moved, MARK), before)).stops.map(({ name }) => name)).toEqual(['web', 'web', 'shop', 'web']);
  });
});
