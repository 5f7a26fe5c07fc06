import { describe, expect, it } from 'vitest';
import { addPersona, deleteRecords, editCardText, restoreJourney, usePersona } from '../../../../shared/commands/index.ts';
import { type MapDriver, shown, smallMap } from '../../../kit/map-driver.ts';

/** Everything of the journey that is there: what the map is made of. */
function mapOf({ records, journey }: MapDriver) {
  const { stage, step, lane, card, score, link, journey: journeys } = shown(records);
  return { stage, step, lane, card, score, link, journey: journeys?.[journey] };
}

function worked(): MapDriver {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'Is it safe?', 'How much?');
  map.score('Pay', 1);
  return map;
}

describe('restoring a journey', () => {
  it('makes it what it was, in one step that can be undone', () => {
    const map = worked();
    const past = map.records;
    const before = mapOf(map);
    map.moveCard('How much?', 'pain-point', 'Sleep');
    map.run(editCardText, { card: map.card('Is it safe?'), text: 'Is it really safe?' });
    map.remove('step', 'Arrive');
    map.addCard('thought', 'Pay', 'New since');
    map.score('Pay', -2);
    map.score('Search', 2);
    const since = mapOf(map);
    map.run(restoreJourney, { journey: map.journey, past });
    expect(mapOf(map)).toEqual(before);
    map.undo();
    expect(mapOf(map)).toEqual(since);
  });

  it('has nothing to do where nothing changed', () => {
    const map = worked();
    expect(map.run(restoreJourney, { journey: map.journey, past: map.records })).toEqual([]);
  });

  it('brings back a persona that the map showed, and leaves other journeys alone', () => {
    const map = worked();
    map.run(addPersona, { id: 'mei', name: 'Mei', journey: map.journey });
    const past = map.records;
    const { journey } = map;
    map.run(usePersona, { journey, persona: 'mei', used: false });
    map.run(deleteRecords, { items: [{ kind: 'persona', id: 'mei' }] });
    map.newJourney('Other', [{ name: 'Only' }], ['thought']);
    const other = map.journey;
    map.run(restoreJourney, { journey, past });
    expect(map.records.persona.get('mei')?.deleted).toBe(false);
    expect(map.records.journey.get(journey)?.personas).toEqual(['mei']);
    expect(map.records.journey.get(other)).toMatchObject({ title: 'Other', deleted: false });
  });

  it('takes a journey away that was not there yet, and brings a deleted one back', () => {
    const map = worked();
    const { journey } = map;
    const past = map.records;
    map.run(deleteRecords, { items: [{ kind: 'journey', id: journey }] });
    map.run(restoreJourney, { journey, past });
    expect(map.records.journey.get(journey)?.deleted).toBe(false);
  });
});
