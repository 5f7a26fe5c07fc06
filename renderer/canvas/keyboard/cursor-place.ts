import { pointId } from '../../../shared/scene/index.ts';
import { type Box, isNoteBox, type Scene } from '../../../shared/scene/scene.ts';
import type { Cell, Selected } from '../../state/index.ts';
import { findPoint } from '../curve/find-point.ts';
import type { SceneIndex } from '../level-of-detail/scene-index.ts';
import type { Cursor } from './cursor.ts';

/** Where the cursor's thing stands, in map units. */
export function boxOf(scene: Scene, index: SceneIndex, cursor: Cursor): Box | null {
  if (cursor.at === 'stage') return besideLanes(scene.stages.find((stage) => stage.id === cursor.id));
  if (cursor.at === 'step') return besideLanes(scene.columns.find((column) => column.id === cursor.id));
  if (cursor.at === 'lane') return underHeads(scene.lanes.find((lane) => lane.id === cursor.id));
  if (cursor.at === 'note' || (cursor.at === 'cell' && cursor.card !== null)) return index.cards[index.find(cursor.card ?? '')] ?? null;
  const column = scene.columns[cursor.column];
  const lane = scene.lanes.find((box) => box.id === cursor.lane);
  return column && lane ? { x: column.x, y: lane.y, w: column.w, h: lane.h } : null;
}

/** Heads are always in sight up and down, lane names always to the side: only one axis has to follow. */
function besideLanes(box: Box | undefined): Box | null {
  return box ? { x: box.x, y: 0, w: box.w, h: 0 } : null;
}

function underHeads(box: Box | undefined): Box | null {
  return box ? { x: 0, y: box.y, w: 0, h: box.h } : null;
}

/** What the cursor selects; an empty cell selects nothing. */
export function selectionOf(scene: Scene, cursor: Cursor): Selected[] {
  if (cursor.at === 'cell' || cursor.at === 'note') return cursor.card === null ? [] : [{ kind: 'card', id: cursor.card }];
  if (cursor.at !== 'point') return [{ kind: cursor.at, id: cursor.id }];
  const box = scene.curves.find((curve) => curve.lane === cursor.lane);
  const active = box?.curves.find((curve) => curve.active);
  const point = active?.points[cursor.column];
  // A gap can be selected too: it is a step that waits for a value. What stands for several steps has none of its own.
  if (!box || !active || !point || isStandIn(scene, cursor.column)) return [];
  return [{ kind: 'point', id: pointId(box, active.persona, point.step) }];
}

/** The one column of a folded stage, or of a stage without steps. */
function isStandIn(scene: Scene, column: number): boolean {
  const box = scene.columns[column];
  return box === undefined || box.id === box.stage;
}

/** The cell where pasted and new cards go. */
export function cellOf(scene: Scene, cursor: Cursor): Cell | null {
  if (cursor.at !== 'cell') return null;
  const column = scene.columns[cursor.column];
  return column ? { lane: cursor.lane, column: column.id } : null;
}

/** The cursor that stands on a thing of the map; null where it is not shown. */
export function cursorOf(scene: Scene, index: SceneIndex, item: Selected): Cursor | null {
  if (item.kind === 'card') {
    const card = index.cards[index.find(item.id)];
    if (card && isNoteBox(card)) return { at: 'note', card: card.id, held: false };
    return card ? { at: 'cell', lane: card.lane, column: card.fromColumn, card: card.id } : null;
  }
  if (item.kind === 'point') return pointCursor(scene, item.id);
  if (item.kind === 'link') return null;
  return { at: item.kind, id: item.id };
}

function pointCursor(scene: Scene, id: string): Cursor | null {
  const found = findPoint(scene, id);
  return found && { at: 'point', lane: found.box.lane, column: found.point.column, held: found.point.value !== null };
}
