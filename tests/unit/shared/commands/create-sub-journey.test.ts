import { describe, expect, it } from 'vitest';
import { addLane, createSubJourney, deleteRecords, lanesOf, setFields, stagesOf } from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { smallMap } from '../../../kit/map-driver.ts';

describe('a sub-journey', () => {
  it('is called as its step, has the lanes of the map above, and is one undo', () => {
    const map = smallMap();
    map.run(addLane, { journey: map.journey, kind: 'own', title: 'Risks', fields: { hint: 'what may go wrong', holds: 'pain-point' } });
    map.run(setFields, { kind: 'journey', id: map.journey, fields: { subject: 'employee' } });
    map.run(createSubJourney, { from: { kind: 'step', id: map.step('Pay') }, id: 'sub' });
    expect(map.records.journey.get('sub')).toMatchObject({ title: 'Pay', parentStep: map.step('Pay'), subject: 'employee' });
    expect(map.records.step.get(map.step('Pay'))?.opensJourney).toBe('sub');
    expect(stagesOf(map.records, 'sub')).toHaveLength(3);
    const shape = (journey: string) => lanesOf(map.records, journey).map(({ kind, title, hint, holds }) => [kind, title, hint, holds]);
    expect(shape('sub')).toEqual(shape(map.journey));
    map.undo();
    expect(live(map.records, 'journey')).toHaveLength(1);
    expect(map.records.step.get(map.step('Pay'))?.opensJourney).toBeNull();
  });

  it('of a card is called by its first line and names the step that the card lies in', () => {
    const map = smallMap();
    const [card = ''] = map.addCard('thought', 'Arrive', 'Where do I go?\nNo sign');
    map.run(createSubJourney, { from: { kind: 'card', id: card }, id: 'sub' });
    expect(map.records.journey.get('sub')).toMatchObject({ title: 'Where do I go?', parentStep: map.step('Arrive') });
    expect(map.records.card.get(card)?.opensJourney).toBe('sub');
  });

  it('is made once, and again where the first one was deleted', () => {
    const map = smallMap();
    const from = { kind: 'step', id: map.step('Pay') } as const;
    map.run(createSubJourney, { from, id: 'first' });
    expect(map.run(createSubJourney, { from })).toEqual([]);
    map.run(deleteRecords, { items: [{ kind: 'journey', id: 'first' }] });
    map.run(createSubJourney, { from, id: 'second' });
    expect(map.records.step.get(map.step('Pay'))?.opensJourney).toBe('second');
  });
});
