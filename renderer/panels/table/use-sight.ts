import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** What of the table is in sight, in steps, so that scrolling draws anew only now and then. */
export interface Sight {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a step. */
const STEP = 160;

export function useSight(scroller: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState<Sight>({ left: 0, top: 0, width: 1_200, height: 800 });
  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const step = (value: number) => Math.floor(value / STEP) * STEP;
    const next = { left: step(element.scrollLeft), top: step(element.scrollTop), width: element.clientWidth, height: element.clientHeight };
    setSight((held) => (held.left === next.left && held.top === next.top && held.width === next.width && held.height === next.height ? held : next));
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller, look]);
  return sight;
}

/** First and last of `count` equal columns in sight, with one more to each side. */
export function columnsInSight({ left, width }: Sight, column: number, count: number): { readonly from: number; readonly to: number } {
  const from = Math.max(0, Math.floor(left / column) - 1);
  return { from, to: Math.min(count - 1, Math.ceil((left + width + STEP) / column)) };
}

/** Whether a band of rows, or a part of one, is in sight or near it. */
export function inSight({ top, height }: Sight, from: number, size: number): boolean {
  return from < top + height + 2 * STEP && from + size > top - STEP;
}
