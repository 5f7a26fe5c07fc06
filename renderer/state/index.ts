export type { Memory } from './panel-memory.ts';
export { isSelected, ranged, selectedIds, toggled } from './selection.ts';
export { useView, useViewStore, ViewProvider } from './view-context.ts';
export type { CanvasController, Cell, Dialog, Panel, Selected } from './view-state.ts';
export { createView, type ViewStore } from './view-store.ts';
