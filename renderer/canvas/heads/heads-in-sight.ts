import { useState } from 'react';
import type { Scene } from '../../../shared/scene/scene.ts';
import type { CameraState, Size } from '../camera/camera.ts';
import { useCameraEffect } from '../camera/use-camera.ts';
import { useCanvasHost } from '../canvas-host.ts';

/** A stretch of the map across, in map units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** It moves in steps of so many map units, so that small pans render nothing. */
const STEP = 512;
const EVERYWHERE: Stretch = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** What is in sight, and as much again on either side. */
export function stretchInSight({ x, z }: CameraState, { w }: Size): Stretch {
  if (w === 0) return EVERYWHERE;
  const left = -x / z;
  const width = w / z;
  return { from: Math.floor((left - width) / STEP) * STEP, to: Math.ceil((left + 2 * width) / STEP) * STEP };
}

/** Only the heads in this stretch are in the page. While something is dragged none of them leaves. */
export function useHeadsInSight(): Stretch {
  const host = useCanvasHost();
  const [stretch, setStretch] = useState(() => stretchInSight(host.camera.state(), host.size()));
  useCameraEffect(
    (camera) => {
      const next = stretchInSight(camera, host.size());
      setStretch((held) => {
        const wanted = host.tool.dragging ? { from: Math.min(held.from, next.from), to: Math.max(held.to, next.to) } : next;
        return wanted.from === held.from && wanted.to === held.to ? held : wanted;
      });
    },
    { whilePainted: false },
  );
  return stretch;
}

export function headsIn({ stages, columns }: Scene, { from, to }: Stretch, edited: string | null): Pick<Scene, 'stages' | 'columns'> {
  const isIn = ({ id, x, w }: { readonly id: string; readonly x: number; readonly w: number }) => (x <= to && x + w >= from) || id === edited;
  return { stages: stages.filter(isIn), columns: columns.filter(isIn) };
}
