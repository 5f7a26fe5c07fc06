import { PANELS, type Panel, SIDES, type Side } from './view-state.ts';

/** Under this width the two side panels are folded until somebody opens them. */
const WIDE_SCREEN = 1_366;

type Panels = Readonly<Record<Panel, boolean>>;

/** Where a browser keeps small things; the part of Storage that is used. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** A browser that keeps nothing, or has no room left, still shows everything: what it refuses is forgotten with the window. */
export function forgiving(memory: Memory): Memory;
export function forgiving(memory: Memory | null): Memory | null;
export function forgiving(memory: Memory | null): Memory | null {
  return memory && { getItem: (key) => tried(() => memory.getItem(key)) ?? null, setItem: (key, value) => tried(() => memory.setItem(key, value)) };
}

function tried<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    // Its storage is full, or shut to us.
    return undefined;
  }
}

function keyOf(width: number): string {
  return isWide(width) ? 'cxmap.panels.wide' : 'cxmap.panels.narrow';
}

/** The panels as they were left on a screen this wide; wide and narrow screens are remembered apart. */
export function rememberedPanels(memory: Memory | null, width: number): Panels {
  const wide = isWide(width);
  return { navigator: wide, properties: wide, tray: false, minimap: false, ...chosenPanels(memory, width) };
}

/** Only what somebody opened or folded is remembered: the rest may go on opening by itself. */
export function rememberPanel(memory: Memory | null, width: number, panel: Panel, open: boolean): void {
  memory?.setItem(keyOf(width), JSON.stringify({ ...chosenPanels(memory, width), [panel]: open }));
}

/** The panels that somebody opened or folded on a screen this wide. */
export function chosenPanels(memory: Memory | null, width: number): Partial<Panels> {
  const written = memory?.getItem(keyOf(width));
  return written ? readPanels(written) : {};
}

const SIDE_KEY = 'cxmap.side';

/** The tab that was in front last. */
export function rememberedSide(memory: Memory | null): Side {
  const written = memory?.getItem(SIDE_KEY);
  return SIDES.find((side) => side === written) ?? 'properties';
}

export function rememberSide(memory: Memory | null, side: Side): void {
  memory?.setItem(SIDE_KEY, side);
}

/** Whether the screen has room for a panel that nobody asked for. */
export function isWide(width: number): boolean {
  return width >= WIDE_SCREEN;
}

function readPanels(written: string): Partial<Panels> {
  try {
    const value = JSON.parse(written) as Readonly<Record<string, unknown>> | null;
    return Object.fromEntries(PANELS.flatMap((panel) => (typeof value?.[panel] === 'boolean' ? [[panel, value[panel]]] : [])));
  } catch {
    // Written by nobody we know: the usual panels.
    return {};
  }
}
