import type { rememberedPanels } from '../../state/panel-memory.ts';
import classes from '../workbench/workbench.module.css';
import own from './first-picture.module.css';

export interface WindowRoom {
  /** All of it, to be put in front of the page. Nothing for a screen reader: that waits for the window itself. */
  readonly window: HTMLElement;
  /** Where the map is painted, as large as its parent. */
  readonly canvas: HTMLCanvasElement;
}

/** The window's rooms as the workbench divides it, empty. */
export function windowRoom(page: Document, { navigator, properties }: ReturnType<typeof rememberedPanels>): WindowRoom {
  const canvas = page.createElement('canvas');
  const box = (name: string | undefined, data: Readonly<Record<string, string>> = {}, ...inside: HTMLElement[]): HTMLElement => {
    const made = page.createElement('div');
    made.className = name ?? '';
    Object.assign(made.dataset, data);
    made.append(...inside);
    return made;
  };
  canvas.className = own['painted'] ?? '';
  const map = box(classes['canvas'], {}, box(own['map'], {}, canvas), box(own['tray']));
  const middle = [box(classes[navigator ? 'navigator' : 'rail']), map, ...(properties ? [box(classes['properties'])] : [])];
  const window = box(
    `${classes['root']} ${own['window']}`,
    { screen: 'map' },
    box(classes['coming']),
    box(classes['coming'], { bar: '' }),
    box(classes['map'], { navigator: String(navigator), properties: String(properties) }, ...middle),
    box(classes['coming'], { foot: '' }),
  );
  window.ariaHidden = 'true';
  return { window, canvas };
}
