import { applyDrafts } from '../../../shared/changes/apply-drafts.ts';
import type { Draft } from '../../../shared/changes/change.ts';
import { createDraft } from '../../../shared/changes/drafts.ts';
import type { CardKind } from '../../../shared/model/card-kinds.ts';
import { emptyRecords, type FieldsOfKind, type KindName, type Records } from '../../../shared/model/kinds.ts';
import { keysBetween } from '../../../shared/model/order.ts';
import type { Picture } from '../../../shared/model/picture.ts';
import { scoreId } from '../../../shared/model/score.ts';
import { type BenchCard, columnsFor, randomFrom } from './cards.ts';

export const JOURNEY = 'map';
const STEPS_A_STAGE = 5;
const CARDS_A_CELL = 5;
const LINKS = 300;
const PERSONAS = ['persona0', 'persona1', 'persona2'];
const CARDS_A_PICTURE = 103;
const KINDS: readonly CardKind[] = ['action', 'thought', 'pain-point', 'touchpoint', 'quote', 'wow-moment', 'opportunity', 'backstage-action'];

/** The same cards as a journey: stages, steps, lanes, three personas on one curve, links between cards anywhere, and here and there a picture. */
export function mapRecords(cards: readonly BenchCard[], picture: Picture): Records {
  const drafts: Draft[] = [];
  const add = <K extends KindName>(kind: K, id: string, fields: Partial<FieldsOfKind<K>>) => void drafts.push(createDraft(kind, id, fields));
  const columns = columnsFor(cards.length);
  const lanes = Math.ceil(columns / CARDS_A_CELL);
  add('workbook', 'workbook', { language: 'en' });
  add('journey', JOURNEY, { title: 'Ten thousand cards', order: 'a0', personas: PERSONAS });
  addGrid(add, columns, lanes);
  addCurve(add, columns);
  const inCell = keysBetween(null, null, CARDS_A_CELL);
  for (const [i, card] of cards.entries()) {
    const step = `step${card.column}`;
    const lane = Math.floor(card.row / CARDS_A_CELL);
    const place = { lane: `lane${lane}`, from: step, to: step, order: inCell[card.row % CARDS_A_CELL] ?? 'a0' };
    const pictures = i % CARDS_A_PICTURE === 50 ? { pictures: [picture] } : {};
    add('card', card.id, { journey: JOURNEY, kind: KINDS[lane % KINDS.length] ?? 'action', text: card.text, place, ...pictures });
  }
  const random = randomFrom(7);
  const anyCard = () => cards[Math.floor(random() * cards.length)]?.id ?? '';
  for (let i = 0; i < LINKS; i++) add('link', `link${i}`, { journey: JOURNEY, from: anyCard(), to: anyCard() });
  return applyDrafts(emptyRecords(), drafts, { at: 1, session: 'bench' });
}

type Add = <K extends KindName>(kind: K, id: string, fields: Partial<FieldsOfKind<K>>) => void;

function addGrid(add: Add, columns: number, lanes: number): void {
  const keys = keysBetween(null, null, Math.max(columns, lanes) + 1);
  const orderOf = (i: number) => keys[i] ?? '';
  for (let i = 0; i < columns; i++) {
    const stage = `stage${Math.floor(i / STEPS_A_STAGE)}`;
    if (i % STEPS_A_STAGE === 0) add('stage', stage, { journey: JOURNEY, name: `Stage ${stage.slice(5)}`, order: orderOf(i) });
    add('step', `step${i}`, { journey: JOURNEY, stage, name: `Step ${i}`, order: orderOf(i) });
  }
  add('lane', 'curve', { journey: JOURNEY, kind: 'emotion', order: orderOf(0) });
  for (let i = 0; i < lanes; i++) add('lane', `lane${i}`, { journey: JOURNEY, kind: KINDS[i % KINDS.length] ?? 'action', order: orderOf(i + 1) });
}

function addCurve(add: Add, columns: number): void {
  const random = randomFrom(3);
  const keys = keysBetween(null, null, PERSONAS.length);
  for (const [i, id] of PERSONAS.entries()) add('persona', id, { name: `Persona ${i}`, order: keys[i] ?? '' });
  for (const persona of PERSONAS)
    for (let column = 0; column < columns; column++) {
      const step = `step${column}`;
      add('score', scoreId({ step, persona, series: 'emotion' }), { journey: JOURNEY, persona, step, series: 'emotion', value: random() * 4 - 2 });
    }
}
