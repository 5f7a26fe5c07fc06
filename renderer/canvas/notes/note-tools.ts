import { newId } from '../../../shared/model/ids.ts';
import { USUAL_NOTE } from '../../../shared/model/place.ts';
import { besideAt } from '../../../shared/scene/index.ts';
import { NOTE_GAP } from '../../../shared/scene/layout/sizes.ts';
import { type Box, type CardBox, isNoteBox, type NoteBox, type Scene } from '../../../shared/scene/scene.ts';
import type { NoteTools } from '../../state/index.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { nearestCardCell } from '../drop/drop-target.ts';
import { startEditing } from '../editor/start-editing.ts';
import { arrange } from './arrange.ts';
import { noteWidth, placesBeside } from './beside-target.ts';

const HEIGHT = 40;
const BETWEEN = 12;

/** What keys and the palette do to notes beside the grid: every gesture of the pointer has its like here. */
export function noteTools(host: CanvasHost): NoteTools {
  return {
    add: () => withScene(host, (scene) => startEditing(host, { kind: 'beside', beside: besideAt(freePlace(host, scene), scene) })),
    takeOut: () => takeOut(host),
    putIn: () => putIn(host),
    nudge: (dx, dy) => put(host, (note) => ({ ...note, x: note.x + dx, y: note.y + dy })),
    widen: (by) => put(host, (note) => ({ ...note, w: noteWidth(note.w + by) })),
    arrange: (how) => putAll(host, arrange(selectedNotes(host), how)),
  };
}

function withScene(host: CanvasHost, run: (scene: Scene) => void): void {
  const { scene } = host.store.getState();
  if (scene) run(scene);
}

function selectedBoxes(host: CanvasHost): (CardBox | NoteBox)[] {
  const { index } = host.store.getState();
  return [...host.selectedCards()].flatMap((id) => index.cards[index.find(id)] ?? []);
}

function selectedNotes(host: CanvasHost): NoteBox[] {
  return selectedBoxes(host).filter(isNoteBox);
}

function put(host: CanvasHost, change: (note: NoteBox) => NoteBox): void {
  putAll(host, selectedNotes(host).map(change));
}

function putAll(host: CanvasHost, notes: readonly (Box & { readonly id: string })[]): void {
  withScene(host, (scene) => host.edits.moveBeside(notes.map((box) => ({ card: box.id, beside: besideAt(box, scene) }))));
  const [first] = notes;
  if (first) host.view.store.getState().canvas?.reveal({ kind: 'card', id: first.id });
}

/** Cards of the grid become notes right of it, at their own height, each where nothing lies yet. */
function takeOut(host: CanvasHost): void {
  withScene(host, (scene) => {
    const cards = selectedBoxes(host).filter((box) => !isNoteBox(box));
    const [first] = cards;
    if (!first) return;
    const box = freeBelow(scene, { x: scene.width + NOTE_GAP, y: first.y, w: noteWidth(first.w), h: first.h });
    host.edits.moveBeside(
      placesBeside(
        scene,
        cards.map(({ id }) => id),
        first.id,
        box,
      ),
    );
    host.view.store.getState().canvas?.reveal({ kind: 'card', id: first.id });
  });
}

/** Each note goes to the cell that lies nearest to it. */
function putIn(host: CanvasHost): void {
  const notes = selectedNotes(host);
  const gesture = newId();
  for (const note of notes) {
    const { scene } = host.store.getState();
    const cell = scene && nearestCardCell(scene, { x: note.x + note.w / 2, y: note.y });
    if (cell) host.edits.putInCell([note.id], cell, gesture);
  }
  const [first] = notes;
  if (first) host.view.store.getState().canvas?.reveal({ kind: 'card', id: first.id });
}

/** In the middle of what is seen, else right of the grid; never over another note. */
function freePlace(host: CanvasHost, scene: Scene): Box {
  const { w, h } = host.size();
  const middle = host.camera.toMap({ x: w / 2, y: h / 2 });
  const size = { w: USUAL_NOTE, h: HEIGHT };
  const y = Math.max(0, Math.min(middle.y, scene.height - HEIGHT));
  const inSight = middle.x > scene.width || middle.y > scene.height;
  return freeBelow(scene, inSight ? { x: middle.x - USUAL_NOTE / 2, y: middle.y, ...size } : { x: scene.width + NOTE_GAP, y, ...size });
}

function freeBelow({ notes }: Scene, wish: Box): Box {
  const under = notes.find(({ x, y, w, h }) => x < wish.x + wish.w && x + w > wish.x && y < wish.y + wish.h && y + h > wish.y);
  return under ? freeBelow({ notes } as Scene, { ...wish, y: under.y + under.h + BETWEEN }) : wish;
}
