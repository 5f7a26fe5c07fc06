import type { CanvasHost } from '../canvas-host.ts';
import { findPoint } from '../curve/find-point.ts';
import type { Interaction } from '../interaction.ts';
import type { Picture } from './paint-map.ts';
import { BEYOND } from './painter.ts';
import { tierOf } from './tiers.ts';

const NONE: ReadonlySet<string> = new Set();

/** Whether anything that the painter shows is another: not so while a pointer only moves over the map. */
export function looksOther(state: Interaction, before: Interaction): boolean {
  if (state.scene !== before.scene || state.index !== before.index) return true;
  if (state.drag?.ghosts !== before.drag?.ghosts || state.target !== before.target || state.matching !== before.matching) return true;
  return state.editing?.card !== before.editing?.card || state.cursor !== before.cursor || state.focused !== before.focused;
}

/** What is to be painted now; `mounted`: the cards that are nodes in sight. null: nothing is there yet. */
export function pictureOf(host: CanvasHost, mounted: ReadonlySet<string>, version: number): Picture | null {
  const { scene, index, moving, drag, target, editing, cursor, matching } = host.store.getState();
  if (!scene) return null;
  const { selection } = host.view.store.getState();
  const link = selection.find((item) => item.kind === 'link');
  const camera = host.camera.state();
  return {
    version,
    scene,
    index,
    camera,
    size: host.size(),
    // While something hangs at the pointer it is painted again and again, and hardly panned.
    beyond: drag ? 0 : BEYOND,
    tier: tierOf(camera.z),
    ratio: window.devicePixelRatio,
    mounted: moving ? NONE : mounted,
    matching,
    selected: host.selectedCards(),
    ghosts: drag ? new Set(drag.ghosts) : NONE,
    targetCell: target?.kind === 'cell' ? target.cell : null,
    edited: editing?.card ?? null,
    selectedPoint: pointOf(host, selection.find((item) => item.kind === 'point')?.id ?? null) ?? cursorPoint(host, cursor),
    selectedLink: link?.id ?? null,
  };
}

function pointOf(host: CanvasHost, id: string | null): Picture['selectedPoint'] {
  const { scene } = host.store.getState();
  if (id === null || !scene) return null;
  const point = findPoint(scene, id)?.point;
  return point && point.value !== null ? point : null;
}

/** An empty place on the curve under the keyboard's cursor shows a ring in the middle. */
function cursorPoint(host: CanvasHost, cursor: ReturnType<CanvasHost['store']['getState']>['cursor']): Picture['selectedPoint'] {
  const { scene, focused } = host.store.getState();
  if (!focused || cursor?.at !== 'point') return null;
  const box = scene?.curves.find((curve) => curve.lane === cursor.lane);
  const column = scene?.columns[cursor.column];
  return box && column ? { x: column.x + column.w / 2, y: box.y + box.h / 2 } : null;
}
