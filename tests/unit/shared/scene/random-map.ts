import type { Draft } from '../../../../shared/changes/change.ts';
import { deleteDraft, setDrafts } from '../../../../shared/changes/drafts.ts';
import { CARD_KINDS } from '../../../../shared/model/card-kinds.ts';
import type { Records } from '../../../../shared/model/kinds.ts';
import { LANE_KINDS } from '../../../../shared/model/lane-kinds.ts';
import { fc } from '../../../kit/property.ts';
import { JOURNEY, MARK, mapBuilder, recordsOf } from './sample-journey.ts';

const text = fc.oneof(
  fc.lorem({ maxCount: 9 }),
  fc.constantFrom('', '付款转圈两分钟，最后还是扣了钱。', '👨‍👩‍👧‍👦 家庭', 'https://example.org/a/long/path/that/never/ends', 'مرحبا بالعالم'),
);
const stage = fc.record({ collapsed: fc.boolean(), steps: fc.array(fc.option(fc.integer({ min: 96, max: 320 }), { nil: null }), { maxLength: 3 }) });
const lane = fc.record({
  kind: fc.constantFrom(...LANE_KINDS),
  hidden: fc.boolean(),
  collapsed: fc.boolean(),
  height: fc.option(fc.integer({ min: 40, max: 300 }), { nil: null }),
});
const at = fc.nat({ max: 11 });
const end = fc.record({ step: fc.boolean(), at: fc.nat({ max: 40 }) });
const link = fc.record({ from: end, to: end, label: fc.constantFrom('', '', 'if refused', '如果付款失败') });
/** Few lie beside the grid; some of them over each other. */
const beside = fc.record({
  side: fc.constantFrom('right' as const, 'below' as const),
  x: fc.integer({ min: 0, max: 700 }),
  y: fc.integer({ min: 0, max: 700 }),
});
const card = fc.record({
  beside: fc.option(beside, { freq: 5, nil: null }),
  kind: fc.constantFrom(...CARD_KINDS),
  text,
  lane: at,
  from: at,
  to: at,
  order: fc.constantFrom('a0', 'a1', 'a2', 'a3'),
});

export interface RandomMap {
  readonly records: Records;
  /** Ids that a place may name: steps, stages, and one that is not there. */
  readonly columns: readonly string[];
  readonly lanes: readonly string[];
}

/** Any map: folded stages, stages without steps, cards over several columns, lost places, notes. */
export const randomMap: fc.Arbitrary<RandomMap> = fc
  .record({
    stages: fc.array(stage, { minLength: 1, maxLength: 4 }),
    lanes: fc.array(lane, { minLength: 1, maxLength: 5 }),
    cards: fc.array(card, { maxLength: 30 }),
    links: fc.array(link, { maxLength: 8 }),
  })
  .map(({ stages, lanes, cards, links }) => {
    const { drafts, add, order } = mapBuilder();
    add('journey', JOURNEY, { title: 'Map' });
    const columns: string[] = ['nowhere'];
    stages.forEach(({ collapsed, steps }, index) => {
      add('stage', `s${index}`, { journey: JOURNEY, collapsed, order: order() });
      columns.push(`s${index}`);
      steps.forEach((width, step) => {
        add('step', `s${index}.${step}`, { journey: JOURNEY, stage: `s${index}`, width, name: step % 2 ? 'Step' : '', order: order() });
        columns.push(`s${index}.${step}`);
      });
    });
    const laneIds = lanes.map((_, index) => `l${index}`);
    for (const [index, fields] of lanes.entries()) add('lane', `l${index}`, { journey: JOURNEY, ...fields, order: order() });
    cards.forEach((fields, index) => {
      const cell = {
        lane: laneIds[fields.lane] ?? null,
        from: columns[fields.from % columns.length] ?? null,
        to: columns[fields.to % columns.length] ?? null,
        order: fields.order,
      };
      const place = fields.beside ? { lane: null, from: null, to: null, order: fields.order, beside: { ...fields.beside, w: 160 } } : cell;
      add('card', `c${index}`, { journey: JOURNEY, kind: fields.kind, text: fields.text, place });
    });
    const steps = columns.filter((id) => id.includes('.'));
    const endOf = ({ step, at: which }: { readonly step: boolean; readonly at: number }): string => {
      const ids = step && steps.length > 0 ? steps : cards.map((_, index) => `c${index}`);
      return ids[which % Math.max(1, ids.length)] ?? 'nowhere';
    };
    links.forEach(({ from, to, label }, index) => {
      if (endOf(from) !== endOf(to)) add('link', `k${index}`, { journey: JOURNEY, from: endOf(from), to: endOf(to), label });
    });
    return { records: recordsOf(drafts), columns, lanes: laneIds };
  });

const edit = fc.record({
  what: fc.constantFrom('text', 'move', 'delete', 'fold', 'rename', 'height', 'score', 'width', 'link'),
  which: fc.nat(),
  lane: at,
  column: at,
  text,
});
export const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
export type RandomEdit = typeof edits extends fc.Arbitrary<(infer E)[]> ? E : never;

function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[at % Math.max(1, items.length)];
}

/** One edit of a random map; nothing when there is nothing of that kind. */
export function editDrafts(map: RandomMap, records: Records, { what, which, lane: laneAt, column, text: words }: RandomEdit): Draft[] {
  const cardId = pick([...records.card.keys()], which) ?? '';
  const stageId = pick([...records.stage.keys()], which) ?? '';
  const stepId = pick([...records.step.keys()], which) ?? '';
  const laneId = pick(map.lanes, laneAt) ?? '';
  const columnId = pick(map.columns, column) ?? null;
  const score = { session: MARK.session };
  switch (what) {
    case 'text':
      return setDrafts(records, 'card', cardId, { text: words });
    case 'move':
      return setDrafts(records, 'card', cardId, { place: { lane: laneId, from: columnId, to: columnId, order: 'a1' } });
    case 'delete':
      return records.card.has(cardId) ? [deleteDraft('card', cardId)] : [];
    case 'fold':
      return setDrafts(records, 'stage', stageId, { collapsed: which % 2 === 0 });
    case 'rename':
      return setDrafts(records, 'step', stepId, { name: words });
    case 'height':
      return setDrafts(records, 'lane', laneId, { height: 40 + (which % 200) });
    case 'link':
      return setDrafts(records, 'link', `k${which % 8}`, { to: cardId, label: words });
    case 'width':
      return setDrafts(records, 'step', stepId, { width: 96 + (which % 200) });
    case 'score':
      return [
        {
          kind: 'score',
          record: `${stepId}.all.emotion`,
          field: null,
          value: { journey: JOURNEY, step: stepId, value: (which % 5) - 2, note: score.session },
          old: null,
        },
      ];
  }
}
