import { addCards, addNote, addStages, addSteps, cardText, clearScore, editCardText, rename, setScore, stagesOf } from '../../../shared/commands/index.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { Records } from '../../../shared/model/kinds.ts';
import { fromShown, SCALE_MAX, SCALE_MIN, type Scale } from '../../../shared/model/scale.ts';
import { NOTES_LANE, nextNoteBelow, scorePoint } from '../../../shared/scene/index.ts';
import type { DocumentStore } from '../../records/index.ts';
import { readShown, shownValue } from '../properties/shown-value.ts';
import type { TableModel, TableRow } from './table-model.ts';
import { cardsAt, type Spot } from './table-place.ts';

/** What is written in the table, said in commands. */
export interface TableEdits {
  /** What stands at a spot as it is kept: built-in titles are empty. */
  textAt(model: TableModel, spot: Spot): string;
  /** Keeps what was written; false: it says nothing that the cell could hold. */
  keep(model: TableModel, spot: Spot, text: string): boolean;
  /** One column more behind the last, for whoever writes on; answers its id. */
  grow(row: TableRow): string | null;
}

export function createTableEdits(document: DocumentStore, journey: string): TableEdits {
  const records = () => document.store.getState().records;
  const keepFeeling = (row: Extract<TableRow, { kind: 'feelings' }>, column: number, text: string): boolean => {
    const step = row.curve.points[column]?.step;
    if (step === undefined || !records().step.has(step)) return false;
    const point = scorePoint(row.box, row.curve.persona, step);
    if (text === '') {
      document.run(clearScore, { point });
      return true;
    }
    const value = readFeeling(text, row.box.scale);
    if (value === null) return false;
    document.run(setScore, { point, value });
    return true;
  };
  const keepCard = (model: TableModel, spot: Spot, lane: string, text: string): boolean => {
    const card = cardsAt(model, spot)[spot.item];
    const column = model.scene.columns[spot.column]?.id;
    if (card) document.run(editCardText, { card: card.id, text });
    else if (text !== '' && lane === NOTES_LANE) document.run(addNote, { journey, beside: nextNoteBelow(model.scene, spot.column), text });
    else if (text !== '' && column !== undefined) document.run(addCards, { journey, place: { lane, from: column }, texts: [text], ids: [newId()] });
    return true;
  };
  return {
    textAt: (model, spot) => textAt(model, spot, records()),
    keep(model, spot, written) {
      const text = written.trim();
      const row = model.rows[spot.row];
      const column = model.scene.columns[spot.column];
      if (row?.kind === 'feelings' && spot.column >= 0) return keepFeeling(row, spot.column, text);
      if (row?.kind === 'cards' && spot.column >= 0) return keepCard(model, spot, row.lane.id, text);
      if (row?.kind === 'stages' && column) document.run(rename, { kind: 'stage', id: column.stage, name: text });
      else if (row?.kind === 'steps' && column && column.id !== column.stage) document.run(rename, { kind: 'step', id: column.id, name: text });
      else if (row && 'lane' in row) document.run(rename, { kind: 'lane', id: row.lane.id, name: text });
      return true;
    },
    grow(row) {
      const stage = stagesOf(records(), journey).at(-1)?.id;
      if (row.kind === 'stages' || stage === undefined) {
        const { created } = document.run(addStages, { journey, before: null, names: [''] });
        return created.find(({ kind }) => kind === 'step')?.id ?? null;
      }
      return document.run(addSteps, { stage, before: null, names: [''] }).ids[0] ?? null;
    },
  };
}

function textAt(model: TableModel, spot: Spot, records: Records): string {
  const row = model.rows[spot.row];
  const column = model.scene.columns[spot.column];
  if (row?.kind === 'stages') return records.stage.get(column?.stage ?? '')?.name ?? '';
  if (row?.kind === 'steps') return records.step.get(column?.id ?? '')?.name ?? '';
  if (spot.column < 0 && row) return records.lane.get(row.lane.id)?.title ?? '';
  if (row?.kind === 'feelings') {
    const value = row.curve.points[spot.column]?.value ?? null;
    return value === null ? '' : shownValue(value, row.box.scale);
  }
  const card = records.card.get(cardsAt(model, spot)[spot.item]?.id ?? '');
  return card ? cardText(records, card) : '';
}

/** A value in its lane's scale as the file keeps it; null: no number on that scale. Full-width digits count. */
export function readFeeling(text: string, scale: Scale): number | null {
  const plain = text.normalize('NFKC').trim();
  const shown = /^[+\-−]?\d+(?:[.,]\d+)?$/.test(plain) ? readShown(plain) : null;
  const value = shown === null ? null : fromShown(shown, scale);
  return value === null || value < SCALE_MIN || value > SCALE_MAX ? null : value;
}
