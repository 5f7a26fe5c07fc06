import type { MapAs, Panel } from '../state/index.ts';
import { type Action, type ActionContext, defineAction } from './action.ts';

const hasCanvas = ({ view }: ActionContext) => view.store.getState().canvas !== null;

function canvasAction(id: string, keys: readonly string[], run: (context: ActionContext) => void): Action {
  return defineAction(id, { group: 'view', keys, enabled: hasCanvas, run });
}

function panelAction(id: string, keys: readonly string[], panel: Panel): Action {
  return defineAction(id, { group: 'view', keys, run: ({ view }) => view.setPanel(panel, !view.store.getState().panels[panel]) });
}

function mapAsAction(mapAs: MapAs, id: string, keys: readonly string[]): Action {
  return defineAction(id, { group: 'view', keys, enabled: ({ view }) => view.store.getState().journey !== null, run: ({ view }) => view.showMapAs(mapAs) });
}

export const VIEW_ACTIONS = [
  mapAsAction('canvas', 'mapAsCanvas', ['alt+1']),
  mapAsAction('table', 'mapAsTable', ['alt+2']),
  mapAsAction('outline', 'mapAsOutline', ['alt+3']),
  canvasAction('zoomIn', ['mod+='], ({ view }) => view.store.getState().canvas?.zoomIn()),
  canvasAction('zoomOut', ['mod+-'], ({ view }) => view.store.getState().canvas?.zoomOut()),
  canvasAction('zoomFit', ['alt+0', 'shift+1'], ({ view }) => view.store.getState().canvas?.fit()),
  canvasAction('zoomActual', ['mod+0', 'shift+0'], ({ view }) => view.store.getState().canvas?.zoomTo(1)),
  panelAction('toggleNavigator', ['mod+B'], 'navigator'),
  panelAction('toggleProperties', ['mod+I'], 'properties'),
  panelAction('toggleTray', ['alt+shift+T'], 'tray'),
  panelAction('toggleMinimap', ['alt+shift+M'], 'minimap'),
];
