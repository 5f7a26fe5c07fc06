import { describe, expect, it, vi } from 'vitest';
import { openTarget } from '../../../../../renderer/app/carry/open-target.ts';
import { createJourney } from '../../../../../shared/commands/index.ts';
import { Fault } from '../../../../../shared/model/fault.ts';
import { FakeHost } from '../../../../kit/fake-host.ts';

const PROFILE = { person: 'p', name: 'Ana', colour: '#3b6ea5', asked: true };

function hostWithJourney(): FakeHost {
  const host = new FakeHost();
  host.elsewhere(createJourney.drafts(host.records, { title: 'There', stages: [], lanes: [] }));
  return host;
}

/** What a document that is still open asks for again once its wire is back. */
async function isFollowed(host: FakeHost): Promise<boolean> {
  const describe = vi.spyOn(host.connection.client.file, 'describe');
  host.cut();
  host.mend();
  await new Promise((resolve) => setTimeout(resolve, 5));
  return describe.mock.calls.length > 0;
}

describe('a file that shall take something', () => {
  it('is read with its first journey, and followed', async () => {
    const host = hostWithJourney();
    const document = await openTarget(host.connection, PROFILE);
    expect(document.store.getState().loadedJourneys.size).toBe(1);
    expect(await isFollowed(host)).toBe(true);
    document.close();
  });

  it('is let go where it is read-only, and where it cannot be read', async () => {
    const readOnly = hostWithJourney();
    readOnly.description = { ...readOnly.description, readOnly: 'damaged' };
    await expect(openTarget(readOnly.connection, PROFILE)).rejects.toMatchObject({ code: 'READ_ONLY' });
    expect(readOnly.connection.open).toBe(false);
    expect(await isFollowed(readOnly)).toBe(false);

    const damaged = hostWithJourney();
    damaged.connection.client.records.journey = (() => Promise.reject(new Fault('DAMAGED', { name: 'There.cxmap', table: 'card', lost: 1 }))) as never;
    await expect(openTarget(damaged.connection, PROFILE)).rejects.toMatchObject({ code: 'DAMAGED' });
    expect(await isFollowed(damaged)).toBe(false);

    const unheard = hostWithJourney();
    unheard.connection.client.records.first = (() => Promise.reject(new Fault('DAMAGED', { name: 'There.cxmap', table: 'card', lost: 1 }))) as never;
    await expect(openTarget(unheard.connection, PROFILE)).rejects.toMatchObject({ code: 'DAMAGED' });
    expect(unheard.connection.open).toBe(false);
  });
});
