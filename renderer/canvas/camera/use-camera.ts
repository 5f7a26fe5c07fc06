import { useLayoutEffect, useRef } from 'react';
import { useCanvasHost } from '../canvas-host.ts';
import type { CameraState } from './camera.ts';

interface Following {
  /** Whether it follows while the bands are painted because the zoom changes; else once the zoom rests. */
  readonly whilePainted: boolean;
}

/** Runs whenever the camera moves, without rendering; and again when the scene or the component changed what there is to move. */
export function useCameraEffect(follow: (state: CameraState) => void, { whilePainted }: Following = { whilePainted: true }): void {
  const { camera, store, bands } = useCanvasHost();
  const latest = useRef(follow);
  useLayoutEffect(() => {
    latest.current = follow;
    follow(camera.state());
  });
  useLayoutEffect(() => {
    const stopCamera = camera.onMove((state) => {
      if (whilePainted || !bands.holds(state.z)) latest.current(state);
    });
    const stopRest = whilePainted ? null : bands.onRest(() => latest.current(camera.state()));
    const stopScene = store.subscribe((state, before) => {
      if (state.scene !== before.scene) latest.current(camera.state());
    });
    return () => {
      stopCamera();
      stopRest?.();
      stopScene();
    };
  }, [camera, store, bands, whilePainted]);
}
