import { describe, expect, it } from 'vitest';
import { addLane, hideLane, lacksBlueprint, lanesOf, makeBlueprint } from '../../../../shared/commands/index.ts';
import type { LaneKind } from '../../../../shared/model/lane-kinds.ts';
import { MapDriver } from '../../../kit/map-driver.ts';

function mapOf(...lanes: readonly LaneKind[]): MapDriver {
  const map = new MapDriver();
  map.newJourney('Weekend', [{ name: 'Book', steps: ['Pay'] }], lanes);
  return map;
}

const kinds = (map: MapDriver): LaneKind[] => lanesOf(map.records, map.journey).map(({ kind }) => kind);

describe('a service blueprint', () => {
  it('gets its lanes and lines around those of an ordinary map', () => {
    const map = mapOf('touchpoint', 'emotion', 'pain-point', 'line-of-visibility', 'backstage-action');
    map.run(makeBlueprint, { journey: map.journey });
    expect(kinds(map)).toEqual([
      'physical-evidence',
      'action',
      'touchpoint',
      'emotion',
      'pain-point',
      'line-of-interaction',
      'onstage-contact',
      'line-of-visibility',
      'backstage-action',
      'line-of-internal-interaction',
      'support-process',
    ]);
    expect(lacksBlueprint(map.records, map.journey)).toBe(false);
  });

  it('puts the company’s side below everything where there is nothing of it yet', () => {
    const map = mapOf('action', 'emotion', 'own');
    map.run(makeBlueprint, { journey: map.journey });
    expect(kinds(map)).toEqual([
      'physical-evidence',
      'action',
      'emotion',
      'own',
      'line-of-interaction',
      'onstage-contact',
      'line-of-visibility',
      'backstage-action',
      'line-of-internal-interaction',
      'support-process',
    ]);
  });

  it('shows what was hidden, adds nothing twice, and is one undo', () => {
    const map = mapOf('support-process', 'note');
    map.run(hideLane, { lane: map.lane('support-process'), hidden: true });
    map.run(makeBlueprint, { journey: map.journey });
    expect(kinds(map).filter((kind) => kind === 'support-process')).toHaveLength(1);
    expect(lanesOf(map.records, map.journey).every(({ hidden }) => !hidden)).toBe(true);
    expect(map.run(makeBlueprint, { journey: map.journey })).toEqual([]);
    map.edits.pop();
    map.undo();
    expect(kinds(map)).toEqual(['support-process', 'note']);
  });
});

describe('a lane of one’s own', () => {
  it('says what goes in, and makes new cards of its kind', () => {
    const map = mapOf('note');
    map.run(addLane, { journey: map.journey, kind: 'own', title: 'Risks', fields: { hint: 'what may go wrong', holds: 'pain-point' } });
    const [card] = map.addCard('own', 'Pay', 'Card fails');
    expect(card).toBeDefined();
    expect(map.records.card.get(card ?? '')?.kind).toBe('pain-point');
  });

  it('turns what was moved into it into what it holds, as a built-in lane does', () => {
    const map = new MapDriver();
    map.newJourney('Weekend', [{ name: 'Book', steps: ['Pay'] }], ['note', 'quote']);
    map.run(addLane, { journey: map.journey, kind: 'own', fields: { holds: 'need' } });
    const [note] = map.addCard('note', 'Pay', 'A way to pay later');
    const [quote] = map.addCard('quote', 'Pay', 'Late!');
    map.moveCard('A way to pay later', 'own', 'Pay');
    map.moveCard('Late!', 'own', 'Pay');
    expect([note, quote].map((id) => map.records.card.get(id ?? '')?.kind)).toEqual(['need', 'need']);
  });
});
