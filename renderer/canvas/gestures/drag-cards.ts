import { USUAL_NOTE } from '../../../shared/model/place.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import type { Point } from '../camera/camera.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { type DropTarget, dropTarget } from '../drop/drop-target.ts';
import { besideTarget, isBesideGrid } from '../notes/beside-target.ts';
import { SNAP_REACH } from '../notes/resize-note.ts';
import type { Gesture, PointerAt } from './gesture.ts';

/** On a map of so many cards making room takes longer than a frame: it is made once the hand stays over a place for so many milliseconds. */
const MANY_CARDS = 3_000;
const STAYS = 60;

/**
 * Moves cards: on the map, beside its grid or from the tray, to a cell, beside the grid or to the tray. `grip` is the pointer's place in
 * the held card, in map units. Beside the grid the held card snaps, unless Ctrl (Cmd) is held.
 */
export function dragCards(host: CanvasHost, cards: readonly string[], held: string, grip: Point): Gesture {
  const { store } = host;
  const moving = new Set(cards);
  const { index } = store.getState();
  const { w, h } = index.cards[index.find(held)] ?? { w: USUAL_NOTE, h: 40 };

  const besideAt = (scene: Scene, at: PointerAt): DropTarget => {
    const reach = at.mod ? 0 : SNAP_REACH / host.camera.state().z;
    return besideTarget(scene, { x: at.map.x - grip.x, y: at.map.y - grip.y }, { w, h }, moving, reach);
  };
  let ghosts: readonly string[] = cards;
  /** The place for which room is made. */
  let room: DropTarget | null = null;
  let waiting = 0;
  /** Cards that are only shown where others would land are none to drop among. */
  const targetAt = (at: PointerAt): DropTarget | null => {
    if (host.isOverTray(at.screen)) return { kind: 'tray' };
    const { scene } = store.getState();
    if (!scene) return null;
    return isBesideGrid(scene, at.map) ? besideAt(scene, at) : dropTarget(scene, at.map, new Set([...moving, ...ghosts]), h);
  };
  /** Makes room where the cards would land now, and answers with the place as it is then. */
  const makeRoom = (at: PointerAt, target: DropTarget | null): DropTarget | null => {
    clearTimeout(waiting);
    if (samePlace(target, room)) return target;
    const made = target?.kind === 'cell' ? host.edits.roomAt(cards, target) : null;
    room = target;
    ghosts = made ? [...cards, ...made.cards.filter((id) => !moving.has(id))] : cards;
    store.setState({ preview: made?.preview ?? null });
    const now = targetAt(at);
    return samePlace(now, target) ? now : target;
  };
  const end = () => {
    clearTimeout(waiting);
    store.setState({ drag: null, target: null, preview: null });
  };
  const show = (at: PointerAt, next: DropTarget | null) => {
    const shown = store.getState().target;
    const target = sameTarget(next, shown) ? shown : next;
    store.setState({ drag: { cards, ghosts, held, at: handAt(host, at, target, grip), grip }, target });
  };
  return {
    scrolls: 'both',
    move(at) {
      const target = targetAt(at);
      if (index.cards.length < MANY_CARDS || target?.kind !== 'cell' || samePlace(target, room)) return show(at, makeRoom(at, target));
      clearTimeout(waiting);
      waiting = window.setTimeout(() => show(at, makeRoom(at, targetAt(at))), STAYS);
      show(at, target);
    },
    drop(at) {
      const target = makeRoom(at, targetAt(at));
      end();
      if (target) host.edits.dropCards(cards, held, target);
    },
    cancel: end,
  };
}

/** Whether cards would land in the same place, wherever that is just now. */
function samePlace(a: DropTarget | null, b: DropTarget | null): boolean {
  if (a?.kind !== 'cell' || b?.kind !== 'cell') return a?.kind !== 'cell' && b?.kind !== 'cell';
  return a.lane === b.lane && a.column === b.column && a.index === b.index;
}

/** Where the hand is drawn: what snapped lies where it will, not under the pointer. */
function handAt(host: CanvasHost, at: PointerAt, target: DropTarget | null, grip: Point): Point {
  if (target?.kind !== 'beside') return at.screen;
  const corner = host.camera.toScreen(target.box);
  const scale = Math.max(LEAST_HAND, host.camera.state().z);
  return { x: corner.x + grip.x * scale, y: corner.y + grip.y * scale };
}

/** A card in the hand is never drawn smaller than this. */
export const LEAST_HAND = 0.5;

function sameTarget(a: DropTarget | null, b: DropTarget | null): boolean {
  if (a?.kind === 'beside' && b?.kind === 'beside') return a.box.x === b.box.x && a.box.y === b.box.y && a.guides.length === b.guides.length;
  if (a?.kind !== 'cell' || b?.kind !== 'cell') return a?.kind === b?.kind;
  return samePlace(a, b) && a.slot.y === b.slot.y && a.cell.y === b.cell.y && a.cell.h === b.cell.h;
}
