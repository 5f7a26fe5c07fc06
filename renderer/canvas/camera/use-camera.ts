import { useLayoutEffect, useRef } from 'react';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import type { CameraState } from './camera.ts';

/** Runs now and whenever the camera moves, without rendering; again when the scene changed what there is to move. */
export function useCameraEffect(follow: (state: CameraState) => void): void {
  const { camera } = useCanvasHost();
  const scene = useInteraction((state) => state.scene);
  const latest = useRef(follow);
  useLayoutEffect(() => {
    latest.current = follow;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene has other things to move
  useLayoutEffect(() => {
    latest.current(camera.state());
    return camera.onMove((state) => latest.current(state));
  }, [camera, scene]);
}
