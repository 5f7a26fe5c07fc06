export { type Memory, WIDE_SCREEN } from './panel-memory.ts';
export { isSelected, ranged, selectedIds, toggled } from './selection.ts';
export { useView, useViewStore, ViewProvider } from './view-context.ts';
export { type CanvasController, type Cell, type Dialog, type Editing, PANELS, type Panel, type Selected, type ViewState } from './view-state.ts';
export { createView, type ViewOptions, type ViewStore } from './view-store.ts';
