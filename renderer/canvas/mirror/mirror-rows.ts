import {
  describeCard,
  describeChannels,
  describeColumn,
  describeLane,
  describePoint,
  describeStage,
  type LaneBox,
  type Scene,
  type SceneWords,
} from '../../../shared/scene/index.ts';
import { type Cursor, cursorKey, isCurveLane } from '../keyboard/cursor.ts';
import { stackBoxes } from '../keyboard/stacks.ts';

export interface MirrorCell {
  /** As cursorKey: the keyboard's place. */
  readonly key: string;
  readonly words: string;
  /** The card it stands for; null: a head, a point or an empty cell. */
  readonly card: string | null;
}

export interface MirrorRow {
  readonly key: string;
  readonly words: string;
  readonly cells: readonly MirrorCell[];
}

export interface MirrorWords {
  readonly scene: SceneWords;
  readonly empty: (where: string, lane: string) => string;
  readonly stages: string;
  readonly steps: string;
  readonly notes: string;
}

/** So many columns to each side of the cursor are told of a lane that it does not stand in. */
const NEAR = 2;

/**
 * What a screen reader meets: the heads, the whole lane in which the cursor stands, and of the lanes beside it the cells
 * near the cursor. A map of thousands of cards stays a list of some dozens.
 */
export function mirrorRows(scene: Scene, cursor: Cursor | null, words: MirrorWords): MirrorRow[] {
  const here = laneOf(scene, cursor);
  const column = columnOf(scene, cursor);
  const rows = [headRow(scene, words), stepRow(scene, words)].filter((row) => row.cells.length > 0);
  const first = Math.max(0, here - 1);
  for (let i = first; i <= Math.min(scene.lanes.length - 1, Math.max(here, 0) + 1); i++) rows.push(laneRow(scene, i, i === here ? null : column, words));
  return [...rows, ...notesRow(scene, cursor, words)];
}

function laneOf(scene: Scene, cursor: Cursor | null): number {
  if (!cursor || cursor.at === 'stage' || cursor.at === 'step') return -1;
  if (cursor.at === 'note') return scene.lanes.length - 1;
  const id = cursor.at === 'lane' ? cursor.id : cursor.lane;
  return scene.lanes.findIndex((lane) => lane.id === id);
}

function columnOf(scene: Scene, cursor: Cursor | null): number {
  if (!cursor || cursor.at === 'lane' || cursor.at === 'note') return 0;
  if (cursor.at === 'stage') return scene.columns.findIndex((column) => column.stage === cursor.id);
  return cursor.at === 'step' ? scene.columns.findIndex((column) => column.id === cursor.id) : cursor.column;
}

function headRow(scene: Scene, words: MirrorWords): MirrorRow {
  const cells = scene.stages.map((stage) => ({ key: cursorKey({ at: 'stage', id: stage.id }), words: describeStage(stage, words.scene), card: null }));
  return { key: 'stages', words: words.stages, cells };
}

function stepRow(scene: Scene, words: MirrorWords): MirrorRow {
  const named = scene.columns.some((column) => column.named);
  const cells = scene.columns.map((column, i) => ({ key: cursorKey({ at: 'step', id: column.id }), words: describeColumn(scene, i, words.scene), card: null }));
  return { key: 'steps', words: words.steps, cells: named ? cells : [] };
}

function laneRow(scene: Scene, index: number, around: number | null, words: MirrorWords): MirrorRow {
  const lane = scene.lanes[index];
  if (!lane) return { key: '', words: '', cells: [] };
  const from = around === null ? 0 : Math.max(0, around - NEAR);
  const to = around === null ? scene.columns.length - 1 : Math.min(scene.columns.length - 1, around + NEAR);
  const name: MirrorCell = { key: cursorKey({ at: 'lane', id: lane.id }), words: describeLane(lane, words.scene), card: null };
  const cells: MirrorCell[] = [name];
  for (let column = from; column <= to && !lane.isLine; column++)
    cells.push(...(isCurveLane(scene, lane.id) ? pointCell(scene, lane.id, column, words) : cardCells(scene, lane, column, words)));
  return { key: lane.id, words: lane.title, cells };
}

/** So many notes to each side of the cursor are told. */
const NEAR_NOTES = 20;

function notesRow(scene: Scene, cursor: Cursor | null, words: MirrorWords): MirrorRow[] {
  if (scene.notes.length === 0) return [];
  const at = cursor?.at === 'note' ? scene.notes.findIndex(({ id }) => id === cursor.card) : 0;
  const near = scene.notes.slice(Math.max(0, at - NEAR_NOTES), at + NEAR_NOTES + 1);
  return [
    { key: 'notes', words: words.notes, cells: near.map((note) => ({ key: `card-${note.id}`, words: describeCard(scene, note, words.scene), card: note.id })) },
  ];
}

function cardCells(scene: Scene, lane: LaneBox, column: number, words: MirrorWords): MirrorCell[] {
  if (lane.kind === 'channel') {
    const said = describeChannels(scene, lane, column, words.scene);
    return [{ key: cursorKey({ at: 'cell', lane: lane.id, column, card: null }), words: said, card: null }];
  }
  const stack = stackBoxes(scene, lane.id, column);
  if (stack.length === 0)
    return [
      {
        key: cursorKey({ at: 'cell', lane: lane.id, column, card: null }),
        words: words.empty(describeColumn(scene, column, words.scene), lane.title),
        card: null,
      },
    ];
  // A card over several columns is told once, where it starts.
  const boxes = stack.filter((card) => card.fromColumn === column);
  return boxes.map((card) => ({ key: `card-${card.id}`, words: describeCard(scene, card, words.scene), card: card.id }));
}

function pointCell(scene: Scene, lane: string, column: number, words: MirrorWords): MirrorCell[] {
  const box = scene.curves.find((curve) => curve.lane === lane);
  const active = box?.curves.find((curve) => curve.active) ?? box?.curves[0];
  const point = active?.points[column];
  const said = box && active && point ? describePoint(scene, box, active, point, words.scene) : describeColumn(scene, column, words.scene);
  return [{ key: cursorKey({ at: 'point', lane, column, held: false }), words: said, card: null }];
}
