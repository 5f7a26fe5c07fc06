import { describe, expect, it } from 'vitest';
import { addToStage, agendaOf, editCardText, hideLane, lanesOf, planTalk } from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { shown, smallMap } from '../../../kit/map-driver.ts';

function cards(map: ReturnType<typeof smallMap>) {
  return live(map.records, 'card').map(({ kind, text, place: { lane, from, to } }) => ({ kind, text, lane, from, to }));
}

describe('what a talk takes in', () => {
  it('lies over the whole stage, in the lane of its kind', () => {
    const map = smallMap();
    map.run(addToStage, { journey: map.journey, stage: map.stage('Stay'), kind: 'pain-point', text: 'Loud' });
    const stage = map.stage('Stay');
    expect(cards(map)).toEqual([{ kind: 'pain-point', text: 'Loud', lane: map.lane('pain-point'), from: stage, to: stage }]);
  });

  it('makes its lane where it is missing, and one undo takes both back', () => {
    const map = smallMap();
    const before = shown(map.records);
    map.run(addToStage, { journey: map.journey, stage: map.stage('Book'), kind: 'decision', text: 'Ask once' });
    expect(lanesOf(map.records, map.journey).at(-1)).toMatchObject({ kind: 'decision', title: '' });
    expect(cards(map)).toMatchObject([{ kind: 'decision', lane: map.lane('decision') }]);
    map.undo();
    expect(shown(map.records)).toEqual(before);
  });

  it('shows its lane again where it was hidden, and lies below what is there', () => {
    const map = smallMap();
    map.addCard('pain-point', 'Search', 'First');
    map.run(hideLane, { lane: map.lane('pain-point'), hidden: true });
    map.run(addToStage, { journey: map.journey, stage: map.stage('Book'), kind: 'pain-point', text: 'Second' });
    expect(map.records.lane.get(map.lane('pain-point'))?.hidden).toBe(false);
    expect(map.cell('pain-point', 'Search')).toEqual(['First', 'Second']);
  });

  it('waits in the tray where no stage is on show', () => {
    const map = smallMap();
    map.run(addToStage, { journey: map.journey, stage: null, kind: 'wow-moment', text: 'Tea' });
    expect(map.tray()).toEqual(['Tea']);
    expect(cards(map)[0]?.kind).toBe('wow-moment');
  });

  it('becomes an action of the workbook too, which keeps the name of its card', () => {
    const map = smallMap();
    map.run(addToStage, { journey: map.journey, stage: map.stage('Book'), kind: 'action-item', text: 'Call them', id: 'card' });
    expect(live(map.records, 'action_item')).toMatchObject([{ title: 'Call them', from: 'card', state: 'open' }]);
    map.run(editCardText, { card: 'card', text: 'Call them back' });
    expect(live(map.records, 'action_item')[0]?.title).toBe('Call them back');
  });
});

describe('the plan of a talk', () => {
  it('keeps notes and minutes of each stage in one agenda', () => {
    const map = smallMap();
    map.run(planTalk, { journey: map.journey, stage: map.stage('Book'), notes: 'Begin slowly' });
    map.run(planTalk, { journey: map.journey, stage: map.stage('Book'), minutes: 5 });
    map.run(planTalk, { journey: map.journey, stage: null, notes: 'Welcome' });
    expect(live(map.records, 'workshop')).toHaveLength(1);
    expect(agendaOf(map.records, map.journey)?.agenda).toEqual([
      { activity: '', prompt: 'Begin slowly', minutes: 5, target: map.stage('Book'), groups: 0 },
      { activity: '', prompt: 'Welcome', minutes: 0, target: map.journey, groups: 0 },
    ]);
  });

  it('leaves what a workshop has planned for the stage, and other journeys alone', () => {
    const map = smallMap();
    map.run(planTalk, { journey: map.journey, stage: map.stage('Book'), minutes: 5 });
    expect(agendaOf(map.records, 'another')).toBeUndefined();
    expect(planTalk.drafts(map.records, { journey: map.journey, stage: map.stage('Book'), minutes: 5 })).toEqual([]);
    expect(planTalk.drafts(map.records, { journey: 'another', stage: null, notes: '' })).toEqual([]);
  });
});
