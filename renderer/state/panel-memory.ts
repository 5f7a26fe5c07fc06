import { PANELS, type Panel } from './view-state.ts';

/** Under this width the two side panels are folded until somebody opens them. */
const WIDE_SCREEN = 1_366;

type Panels = Readonly<Record<Panel, boolean>>;

/** Where a browser keeps small things; the part of Storage that is used. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

function keyOf(width: number): string {
  return width < WIDE_SCREEN ? 'cxmap.panels.narrow' : 'cxmap.panels.wide';
}

/** The panels as they were left on a screen this wide; wide and narrow screens are remembered apart. */
export function rememberedPanels(memory: Memory | null, width: number): Panels {
  const wide = width >= WIDE_SCREEN;
  const usual: Panels = { navigator: wide, properties: wide, tray: false, minimap: false };
  const written = memory?.getItem(keyOf(width));
  return written ? { ...usual, ...readPanels(written) } : usual;
}

export function rememberPanels(memory: Memory | null, width: number, panels: Panels): void {
  memory?.setItem(keyOf(width), JSON.stringify(panels));
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
