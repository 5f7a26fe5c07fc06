import type { Draft } from '../../shared/changes/change.ts';
import * as c from '../../shared/commands/index.ts';
import { readParcel, writeParcel } from '../../shared/interchange/parcel/parcel-text.ts';
import { live } from '../../shared/model/kinds.ts';
import type { MapDriver } from './map-driver.ts';

/** Chooses one of so many, from 0; 0 of none. */
export type Choose = (count: number) => number;

/** One random intent of each command, over whatever is on the map. Where nothing fits it does nothing. */
export type RandomIntent = (map: MapDriver, pick: Choose) => readonly Draft[];

const TEXTS = ['App', 'Front desk', '', 'Too slow', '付款失败', 'two\nlines'] as const;

function one<T>(list: readonly T[], pick: Choose): T | undefined {
  return list[pick(list.length)];
}

function text(pick: Choose): string {
  return TEXTS[pick(TEXTS.length)] ?? '';
}

const stageId = (map: MapDriver, pick: Choose) => one(c.stagesOf(map.records, map.journey), pick)?.id ?? 'gone';
const stepId = (map: MapDriver, pick: Choose) => one(c.columnsOf(map.records, map.journey), pick)?.id ?? 'gone';
const laneId = (map: MapDriver, pick: Choose) => one(c.lanesOf(map.records, map.journey), pick)?.id ?? 'gone';
const cardId = (map: MapDriver, pick: Choose) => one(live(map.records, 'card'), pick)?.id ?? 'gone';
const columnId = (map: MapDriver, pick: Choose) => (pick(4) === 0 ? stageId(map, pick) : stepId(map, pick));
const cardIds = (map: MapDriver, pick: Choose) => [...new Set([cardId(map, pick), cardId(map, pick), cardId(map, pick)])];
const beside = (pick: Choose) => ({ side: one(['right', 'below'] as const, pick) ?? 'right', x: pick(600), y: pick(600), w: 80 + pick(300) });
const point = (map: MapDriver, pick: Choose) => ({ step: stepId(map, pick), persona: one([null, 'mei'], pick) ?? null, series: 'emotion' as const });

const KINDS = ['stage', 'step', 'lane', 'card', 'link', 'score', 'touchpoint', 'persona'] as const;

function anything(map: MapDriver, pick: Choose): c.RecordName {
  const kind = one(KINDS, pick) ?? 'card';
  return { kind, id: one(live(map.records, kind), pick)?.id ?? 'gone' };
}

export const INTENTS: readonly RandomIntent[] = [
  (map, pick) => map.run(c.addStages, { journey: map.journey, before: stageId(map, pick), names: [text(pick), text(pick)] }),
  (map, pick) => map.run(c.moveStage, { stage: stageId(map, pick), index: pick(4) }),
  (map, pick) => map.run(c.addSteps, { stage: stageId(map, pick), before: stepId(map, pick), names: [text(pick)] }),
  (map, pick) => map.run(c.moveStep, { step: stepId(map, pick), stage: stageId(map, pick), index: pick(4) }),
  (map, pick) =>
    map.run(c.addLane, { journey: map.journey, kind: one(['quote', 'touchpoint', 'line-of-visibility', 'emotion'] as const, pick) ?? 'own', index: pick(5) }),
  (map) => map.run(c.makeBlueprint, { journey: map.journey }),
  (map, pick) => map.run(c.moveLane, { lane: laneId(map, pick), index: pick(6) }),
  (map, pick) => map.run(c.hideLane, { lane: laneId(map, pick), hidden: pick(2) === 0 }),
  (map, pick) => map.run(c.collapse, { kind: 'stage', id: stageId(map, pick), collapsed: pick(2) === 0 }),
  (map, pick) => map.run(c.resizeStep, { step: stepId(map, pick), width: pick(1_000) }),
  (map, pick) => map.run(c.resizeLane, { lane: laneId(map, pick), height: pick(2) === 0 ? null : pick(1_000) }),
  (map, pick) =>
    map.run(c.addCards, {
      journey: map.journey,
      place: { lane: laneId(map, pick), from: columnId(map, pick), index: pick(3) },
      texts: [text(pick), text(pick)],
    }),
  (map, pick) => map.run(c.addCards, { journey: map.journey, place: null, texts: [text(pick)] }),
  (map, pick) =>
    map.run(c.pasteSheet, {
      journey: map.journey,
      title: '',
      stages: [{ name: text(pick), steps: [text(pick), ''] }],
      lanes: [
        {
          lane: pick(2) === 0 ? null : laneId(map, pick),
          kind: one(['quote', 'touchpoint'] as const, pick) ?? 'own',
          title: '',
          cells: [['a', 'b'], [text(pick)]],
        },
      ],
    }),
  (map, pick) => map.run(c.replaceTexts, { texts: [{ kind: 'card', id: cardId(map, pick), field: 'text', before: text(pick), after: text(pick) }] }),
  (map, pick) => map.run(c.editCardText, { card: cardId(map, pick), text: text(pick) }),
  (map, pick) => map.run(c.moveCards, { cards: cardIds(map, pick), lane: laneId(map, pick), column: columnId(map, pick), index: pick(4) }),
  (map, pick) => map.run(c.spanCard, { card: cardId(map, pick), from: columnId(map, pick), to: columnId(map, pick) }),
  (map, pick) => map.run(c.moveToTray, { cards: cardIds(map, pick), index: pick(3) }),
  (map, pick) => map.run(c.addNote, { journey: map.journey, beside: beside(pick), text: text(pick) }),
  (map, pick) => map.run(c.moveBeside, { notes: cardIds(map, pick).map((card) => ({ card, beside: beside(pick) })) }),
  (map, pick) => map.run(c.duplicateCards, { cards: cardIds(map, pick) }),
  (map, pick) => map.run(c.linkCards, { journey: map.journey, from: cardId(map, pick), to: cardId(map, pick) }),
  (map, pick) =>
    map.run(c.moveLinkEnd, {
      link: one(live(map.records, 'link'), pick)?.id ?? 'gone',
      end: one(['from', 'to'] as const, pick) ?? 'to',
      place: cardId(map, pick),
    }),
  (map, pick) => map.run(c.deleteRecords, { items: [anything(map, pick), anything(map, pick)] }),
  (map, pick) => map.run(c.setScore, { point: point(map, pick), value: pick(9) - 4, word: text(pick) }),
  (map, pick) => map.run(c.showLine, { lane: laneId(map, pick), persona: one(['mei', null], pick) ?? null, shown: pick(2) === 0 }),
  (map, pick) => map.run(c.clearScore, { point: point(map, pick) }),
  (map, pick) => map.run(c.addPersona, { name: text(pick), journey: map.journey }),
  (map, pick) => map.run(c.usePersona, { journey: map.journey, persona: one(live(map.records, 'persona'), pick)?.id ?? 'mei', used: pick(2) === 0 }),
  (map) => map.run(c.clearSamples, { journey: map.journey }),
  (map, pick) => map.run(c.addTrait, { persona: 'mei', group: 'goal', text: text(pick) }),
  (map, pick) => map.run(c.moveTrait, { trait: one(live(map.records, 'trait'), pick)?.id ?? 'gone', group: 'need', index: pick(3) }),
  (map, pick) =>
    map.run(c.setFields, { kind: 'card', id: cardId(map, pick), fields: { severity: pick(5) + 1, detail: text(pick), tags: [text(pick)].filter(Boolean) } }),
  (map, pick) => map.run(c.rename, { kind: 'step', id: stepId(map, pick), name: text(pick) }),
  (map, pick) =>
    map.run(c.pasteLines, {
      journey: map.journey,
      lane: laneId(map, pick),
      column: columnId(map, pick),
      lines: TEXTS,
      how: one(['down', 'across', 'steps'] as const, pick) ?? 'down',
    }),
  (map, pick) =>
    map.run(c.placeTouchpoint, {
      journey: map.journey,
      touchpoint: one(live(map.records, 'touchpoint'), pick)?.id ?? 'gone',
      place: { lane: laneId(map, pick), from: columnId(map, pick) },
    }),
  (map, pick) => map.run(c.signPerson, { id: 'ada', name: text(pick), colour: '#123456', device: text(pick) || null }),
  (map, pick) => map.run(c.createJourney, { title: text(pick) }),
  pasteCopied,
];

function pasteCopied(map: MapDriver, pick: Choose): readonly Draft[] {
  const items = cardIds(map, pick).map((id) => ({ kind: 'card' as const, id }));
  const packed = c.packParcel(map.records, { journey: map.journey, items, from: { id: 'here', name: 'here', at: '' } });
  const parcel = packed && readParcel(writeParcel(packed));
  const where = { to: 'columns', journey: map.journey, lane: laneId(map, pick), column: columnId(map, pick) } as const;
  return parcel ? map.run(c.pasteParcel, { parcel, where, ownSamples: true }) : [];
}
