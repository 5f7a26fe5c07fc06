import { watchDialog } from '../../state/index.ts';
import { isKeyboardTaken, takeBackKeyboard } from '../../ui/take-back-keyboard.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { standOnFreeCell } from './free-cell.ts';
import { handleKey } from './handle-key.ts';

/** A shown map has the keyboard, on its first empty cell, and takes it back. */
export function takeKeyboard(host: CanvasHost): () => void {
  const dialog = watchDialog(host.view);
  const stopStanding = host.opening.onWhole(() => standOnFreeCell(host));
  if (!isKeyboardTaken({ dialog })) host.focus();
  const stopTaking = takeBackKeyboard({ dialog, place: () => host.places.canvas, focus: host.focus, key: (event) => handleKey(host, event) });
  return () => {
    stopStanding();
    stopTaking();
  };
}
