import type { ShellBridge } from '../../shared/contract/shell-bridge.ts';
import { isMapName } from '../../shared/model/format.ts';

/** A screen that takes files asks by this event for those that were dropped before it was there. */
const ASKED = 'cxmap:dropped';

export type TakeFiles = (files: readonly File[]) => void;

/**
 * From now on no dropped file replaces the program. What nobody takes where it was dropped, since nothing is drawn there yet, waits for the
 * next screen that takes files; the desktop program opens maps where they lie, wherever they are dropped.
 */
export function catchDropped(target: Window, bridge: ShellBridge | null): void {
  const waiting: File[] = [];
  // Both: what is under the pointer may change at the last moment, and then only the entering is told before the drop.
  for (const over of ['dragenter', 'dragover'] as const)
    target.addEventListener(over, (event) => {
      if (hasFiles(event)) event.preventDefault();
    });
  target.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    const isTaken = event.defaultPrevented;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const maps = files.filter(({ name }) => isMapName(name));
    if (bridge && maps.length > 0) bridge.openDropped(maps);
    if (!isTaken) waiting.push(...files.filter((file) => !bridge || !maps.includes(file)));
  });
  target.addEventListener(ASKED, (event) => {
    if (waiting.length > 0) (event as CustomEvent<TakeFiles>).detail(waiting.splice(0));
  });
}

/** Hands over what was dropped too early, if anything was. */
export function takeDropped(target: Window, take: TakeFiles): void {
  target.dispatchEvent(new CustomEvent(ASKED, { detail: take }));
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
