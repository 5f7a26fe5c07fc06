import { useLayoutEffect, useRef } from 'react';
import { useCanvasHost } from '../canvas-host.ts';
import type { CameraState } from './camera.ts';

/** Runs whenever the camera moves, without rendering; and again when the scene or the component changed what there is to move. */
export function useCameraEffect(follow: (state: CameraState) => void): void {
  const { camera, store } = useCanvasHost();
  const latest = useRef(follow);
  useLayoutEffect(() => {
    latest.current = follow;
    follow(camera.state());
  });
  useLayoutEffect(() => {
    const stopCamera = camera.onMove((state) => latest.current(state));
    const stopScene = store.subscribe((state, before) => {
      if (state.scene !== before.scene) latest.current(camera.state());
    });
    return () => {
      stopCamera();
      stopScene();
    };
  }, [camera, store]);
}
