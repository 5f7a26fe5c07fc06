export { forgiving, type Memory } from './panel-memory.ts';
export { type PresentController, TALK_KINDS, type TalkKind } from './present-state.ts';
export { isSelected, selectedIds, selectedSet, toggled } from './selection.ts';
export { useSelectedOf, useView, useViewStore, ViewProvider } from './view-context.ts';
export {
  ARRANGEMENTS,
  type Arrangement,
  type CanvasController,
  type Cell,
  type ComparedPair,
  type Dialog,
  type MapAs,
  type NoteTools,
  type Offered,
  OTHERS,
  type Others,
  PASTE_WAYS,
  type Panel,
  type PasteOffer,
  type PasteWay,
  type Selected,
  type Side,
  type TrailStop,
} from './view-state.ts';
export { createView, type ViewStore } from './view-store.ts';
export { watchDialog } from './watch-dialog.ts';
