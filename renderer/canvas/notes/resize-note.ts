import { type Beside, besideGrid, isBeside } from '../../../shared/model/place.ts';
import { besideAt } from '../../../shared/scene/index.ts';
import type { NoteBox } from '../../../shared/scene/scene.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { Gesture, PointerAt } from '../gestures/gesture.ts';
import { previewOf } from '../gestures/preview.ts';
import { noteWidth } from './beside-target.ts';
import { neighboursOf, snapWidth } from './snap.ts';

/** From how far edges snap, in CSS pixels. */
export const SNAP_REACH = 6;

/** Drags a note's right edge; its text is set anew as it goes. */
export function resizeNote(host: CanvasHost, note: NoteBox): Gesture {
  const { scene } = host.store.getState();
  const neighbours = scene ? neighboursOf(scene, new Set([note.id])) : [];
  const widthAt = (at: PointerAt) => {
    const wish = { ...note, w: noteWidth(at.map.x - note.x) };
    const { box, guides } = at.mod ? { box: wish, guides: [] } : snapWidth(wish, neighbours, SNAP_REACH / host.camera.state().z);
    return { w: noteWidth(box.w), guides };
  };
  const besideOf = (w: number): Beside | null => {
    const now = host.store.getState().scene;
    return now && besideAt({ x: note.x, y: note.y, w }, now);
  };
  const end = () => host.store.setState({ preview: null, guides: [] });
  return {
    scrolls: 'both',
    move(at) {
      const { w, guides } = widthAt(at);
      const beside = besideOf(w);
      const place = host.document.store.getState().records.card.get(note.id)?.place;
      if (beside && place && isBeside(place)) host.store.setState({ preview: previewOf('card', note.id, { place: besideGrid(beside, place.order) }), guides });
    },
    drop(at) {
      const beside = besideOf(widthAt(at).w);
      if (beside) host.edits.moveBeside([{ card: note.id, beside }]);
      end();
    },
    cancel: end,
  };
}
