/**
 * Layout of 10,000 cards, cold and after one edit, as ratios to JSON.parse of the same records in the same run.
 * Run: npm run bench (or node tests/bench/scene.bench.ts).
 */
import en from '../../resources/locales/en.json' with { type: 'json' };
import { applyDrafts } from '../../shared/changes/apply-drafts.ts';
import { setDrafts } from '../../shared/changes/drafts.ts';
import type { RecordOfKind, Records } from '../../shared/model/kinds.ts';
import { type LayoutOptions, layoutJourney, sceneWords } from '../../shared/scene/index.ts';
import { JOURNEY, MARK, mapBuilder, recordsOf } from '../unit/shared/scene/sample-journey.ts';

const CARDS = 10_000;
const STAGES = 20;
const STEPS = 5;
const LANES = 20;
const ROUNDS = 5;

const WORDS = ['Charged', 'but', 'shown', 'as', 'failed', 'passport', 'typed', 'twice', 'invoice', 'asked', 'again', 'every', 'stay'];
const HAN = ['付款', '转圈', '两分钟', '最后', '还是', '扣了钱', '证件', '登记', '两遍', '发票'];

function sentence(seed: number): string {
  const words = seed % 2 ? WORDS : HAN;
  const glue = seed % 2 ? ' ' : '';
  return Array.from({ length: 3 + (seed % 6) }, (_, at) => words[(seed * 7 + at * 5) % words.length]).join(glue) + seed;
}

function bigMap(): Records {
  const { drafts, add, order } = mapBuilder();
  add('journey', JOURNEY, { title: 'Big' });
  for (let stage = 0; stage < STAGES; stage += 1) {
    add('stage', `s${stage}`, { journey: JOURNEY, name: `Stage ${stage}`, order: order() });
    for (let step = 0; step < STEPS; step += 1)
      add('step', `s${stage}.${step}`, { journey: JOURNEY, stage: `s${stage}`, name: `Step ${step}`, order: order() });
  }
  for (let lane = 0; lane < LANES; lane += 1) add('lane', `l${lane}`, { journey: JOURNEY, kind: lane % 3 ? 'action' : 'pain-point', order: order() });
  for (let card = 0; card < CARDS; card += 1) {
    const step = `s${card % STAGES}.${Math.floor(card / STAGES) % STEPS}`;
    const place = { lane: `l${Math.floor(card / (STAGES * STEPS)) % LANES}`, from: step, to: step, order: `a${(card % 5) + 1}` };
    add('card', `c${card}`, { journey: JOURNEY, kind: card % 3 ? 'action' : 'pain-point', text: sentence(card), place });
  }
  return recordsOf(drafts);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A fresh text in every card, so that no round finds the lines of the one before, and all of it as it comes from a file. */
function renamed(records: Records, round: number): { readonly json: string; readonly records: Records } {
  const json = JSON.stringify([...records.card.values()].map((card) => ({ ...card, text: `${card.text} ${round}` })));
  const cards = JSON.parse(json) as RecordOfKind<'card'>[];
  return { json, records: { ...records, card: new Map(cards.map((card) => [card.id, card])) } };
}

const options: LayoutOptions = { words: sceneWords(en, 'en') };
const base = bigMap();
const parse: number[] = [];
const cold: number[] = [];
const again: number[] = [];
const afterText: number[] = [];
const afterMove: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const { json, records } = renamed(base, round);
  parse.push(time(() => JSON.parse(json)));
  let scene = layoutJourney(base, 'nothing', options);
  cold.push(time(() => (scene = layoutJourney(records, JOURNEY, options))));
  again.push(time(() => layoutJourney(records, JOURNEY, options)));
  const edited = applyDrafts(records, setDrafts(records, 'card', 'c5000', { text: `Edited ${round}` }), MARK);
  afterText.push(time(() => (scene = layoutJourney(edited, JOURNEY, options, scene))));
  const place = { lane: 'l0', from: 's3.0', to: 's3.0', order: 'a0' };
  const moved = applyDrafts(edited, setDrafts(edited, 'card', 'c7000', { place }), MARK);
  afterMove.push(time(() => layoutJourney(moved, JOURNEY, options, scene)));
}

const ratio = (values: readonly number[], to: readonly number[]): string => `${(median(values) / median(to)).toFixed(3)} ×`;
console.log(`scene, ${CARDS} cards (medians of ${ROUNDS})`);
console.log(`  layout, lines never broken before : JSON.parse of the records  ${ratio(cold, parse)}   (${median(cold).toFixed(1)} ms)`);
console.log(`  layout, lines remembered          : JSON.parse of the records  ${ratio(again, parse)}   (${median(again).toFixed(1)} ms)`);
console.log(`  after one text edit               : cold layout                ${ratio(afterText, cold)}   (${median(afterText).toFixed(1)} ms)`);
console.log(`  after moving a card to the top    : cold layout                ${ratio(afterMove, cold)}   (${median(afterMove).toFixed(1)} ms)`);
