import type { Box, ColumnBox, Scene } from '../../../shared/scene/scene.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { Reorder } from '../interaction.ts';
import type { Gesture, PointerAt } from './gesture.ts';

/** `before`: what it would come to stand in front of; null: behind all. */
type Target = Pick<Reorder, 'line' | 'stage' | 'place'> & { readonly before: string | null };

/** Moves a stage, a step or a lane among its neighbours. */
export function reorder(host: CanvasHost, kind: Reorder['kind'], id: string): Gesture {
  const targetAt = (at: PointerAt): Target | null => {
    const { scene } = host.store.getState();
    return scene ? TARGETS[kind](scene, id, at, host) : null;
  };
  const end = () => host.store.setState({ reorder: null });
  return {
    scrolls: kind === 'lane' ? 'down' : 'across',
    move(at) {
      const target = targetAt(at);
      host.store.setState({ reorder: target && { kind, id, at: at.screen, ...target } });
    },
    drop(at) {
      const target = targetAt(at);
      end();
      if (target) keep(host, kind, id, target);
    },
    cancel: end,
  };
}

function keep(host: CanvasHost, kind: Reorder['kind'], id: string, { stage, before }: Target): void {
  if (kind === 'stage') host.edits.moveStageBefore(id, before);
  else if (kind === 'lane') host.edits.moveLaneBefore(id, before);
  else if (stage !== null) host.edits.moveStepBefore(id, stage, before);
  // Keys go on with what was just moved.
  host.moveTo({ at: kind, id });
}

const TARGETS: Readonly<Record<Reorder['kind'], (scene: Scene, id: string, at: PointerAt, host: CanvasHost) => Target | null>> = {
  stage: (scene, id, at) =>
    across(
      scene,
      scene.stages.filter((stage) => stage.id !== id),
      at,
    ),
  step: stepTarget,
  lane: laneTarget,
};

type Placed = Box & { readonly id: string };

/** Half the gap between two columns: the line stands in its middle. */
const HALF_GAP = 4;

function across(scene: Scene, others: readonly Placed[], at: PointerAt): Target {
  const before = others.filter((box) => box.x + box.w / 2 < at.map.x).length;
  const next = others[before];
  const last = others[before - 1];
  const x = last ? last.x + last.w + HALF_GAP : (next?.x ?? 0) - HALF_GAP;
  return { line: upright(scene, x), stage: null, place: before + 1, before: next?.id ?? null };
}

/** Beside the last stage it comes into that one; a folded stage takes it behind all that it holds. */
function stepTarget(scene: Scene, id: string, at: PointerAt, host: CanvasHost): Target | null {
  const stage = nearestStage(scene, at.map.x);
  if (!stage) return null;
  const others = scene.columns.filter((column: ColumnBox) => column.stage === stage.id && column.id !== id);
  if (others.some((column) => column.id === stage.id)) {
    const line = upright(scene, stage.x + stage.w + HALF_GAP);
    return { line, stage: stage.id, place: host.edits.stepsIn(stage.id, id) + 1, before: null };
  }
  return { ...across(scene, others, at), stage: stage.id, ...(others.length === 0 ? { line: upright(scene, stage.x - HALF_GAP) } : {}) };
}

function nearestStage({ stages }: Scene, x: number): Placed | null {
  const away = (box: Box) => Math.max(box.x - x, x - box.x - box.w, 0);
  return stages.reduce<Placed | null>((best, box) => (best && away(best) <= away(box) ? best : box), null);
}

function upright(scene: Scene, x: number): Box {
  return { x, y: -scene.headHeight, w: 0, h: scene.height + scene.headHeight };
}

function laneTarget(scene: Scene, id: string, at: PointerAt): Target {
  const others = scene.lanes.filter((lane) => lane.id !== id);
  const before = others.filter((lane) => lane.y + lane.h / 2 < at.map.y).length;
  const last = others[before - 1];
  const y = last ? last.y + last.h + HALF_GAP : (others[before]?.y ?? 0) - HALF_GAP;
  return {
    line: { x: -scene.laneNameWidth, y, w: scene.width + scene.laneNameWidth, h: 0 },
    stage: null,
    place: before + 1,
    before: others[before]?.id ?? null,
  };
}
