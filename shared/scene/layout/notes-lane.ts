import type { CardBox, LaneBox, NoteBox, Scene } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';

/** The row in which rows-and-columns show what lies beside the grid. No lane has this id. */
export const NOTES_LANE = ' beside';

/** For those who read a map by rows: the notes as a last row, each in the column that it lies nearest to. A map without notes stays the same object. */
export function withNotesLane(scene: Scene, words: SceneWords): Scene {
  if (scene.notes.length === 0 || scene.columns.length === 0) return scene;
  const cards = scene.notes.map((note) => asCard(note, columnNear(scene, note)));
  cards.sort((a, b) => a.fromColumn - b.fromColumn);
  return { ...scene, lanes: [...scene.lanes, laneOf(scene, words)], cards: [...scene.cards, ...inStacks(cards)] };
}

function asCard({ side: _, ...face }: NoteBox, column: number): CardBox {
  return { ...face, lane: NOTES_LANE, fromColumn: column, toColumn: column, position: 0 };
}

function inStacks(cards: readonly CardBox[]): CardBox[] {
  const counts = new Map<number, number>();
  return cards.map((card) => {
    const position = counts.get(card.fromColumn) ?? 0;
    counts.set(card.fromColumn, position + 1);
    return { ...card, position };
  });
}

function columnNear({ columns }: Scene, { x, w }: NoteBox): number {
  const middle = x + w / 2;
  const near = columns.findIndex((column) => middle < column.x + column.w);
  return near < 0 ? columns.length - 1 : near;
}

function laneOf(scene: Scene, words: SceneWords): LaneBox {
  const place = { x: 0, y: scene.height, w: scene.width, h: 0 };
  const nothing = { marks: [], rowMarks: [], legend: [], stops: [], rowNames: 0, twin: null };
  return { id: NOTES_LANE, kind: 'note', title: words.say('besideGrid'), collapsed: false, isLine: false, ...place, ...nothing };
}
