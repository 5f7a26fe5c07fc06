import type { ReactNode } from 'react';
import type { Point } from '../camera/camera.ts';
import { useCanvasHost } from '../canvas-host.ts';
import styles from './drop.module.css';

/** What a drop would do, said at the pointer, on the side where there is more room for words. `at`: CSS pixels of the canvas. */
export function PointerWords({ at, children }: { readonly at: Point; readonly children: ReactNode }) {
  const { w, h } = useCanvasHost().size();
  const across = at.x > w / 2 ? { right: w - at.x + 12 } : { left: at.x + 12 };
  const down = at.y > h - LOWEST ? { bottom: h - at.y + 12 } : { top: at.y + 16 };
  return (
    <div className={styles['words']} role="status" style={{ ...across, ...down }}>
      {children}
    </div>
  );
}

/** Nearer to the window's lower edge the words stand above the pointer. */
const LOWEST = 56;
