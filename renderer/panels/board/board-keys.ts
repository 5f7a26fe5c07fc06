import type { KeyboardEvent } from 'react';

/** What is open over the board has its Escape first. */
const OPEN_ABOVE = '[role="dialog"], [role="menu"], [role="listbox"], [aria-expanded="true"]';
const TITLE = '[data-board-title]';

const titlesIn = (board: Element): readonly HTMLElement[] => [...board.querySelectorAll<HTMLElement>(TITLE)];

/** Stands on the journey that the map shows, else on the first. */
export function standOnBoard(board: Element, journey: string | null): void {
  const titles = titlesIn(board);
  (titles.find(({ dataset }) => dataset['boardTitle'] === journey) ?? titles[0])?.focus();
}

/** Arrows lead from card to card as they lie, Home and End to the first and the last; Escape goes back to the map. */
export function boardKey(event: KeyboardEvent<HTMLElement>, back: () => void): void {
  const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof HTMLElement) || event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey || target.closest(OPEN_ABOVE)) return;
  if (key === 'Escape') {
    event.preventDefault();
    back();
    return;
  }
  const here = target.closest('li')?.querySelector<HTMLElement>(TITLE);
  const next = here && (NEXT[key]?.(titlesIn(event.currentTarget), here) ?? null);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

type Lead = (titles: readonly HTMLElement[], here: HTMLElement) => HTMLElement | undefined;

const NEXT: Readonly<Record<string, Lead>> = {
  ArrowRight: (titles, here) => titles[titles.indexOf(here) + 1],
  ArrowLeft: (titles, here) => titles[titles.indexOf(here) - 1],
  ArrowDown: (titles, here) => nearest(titles, here, (y, from) => y > from),
  ArrowUp: (titles, here) => nearest(titles.toReversed(), here, (y, from) => y < from),
  Home: (titles) => titles[0],
  End: (titles) => titles.at(-1),
};

/** In the next row that way, the card that lies nearest sideways. */
function nearest(titles: readonly HTMLElement[], here: HTMLElement, beyond: (y: number, from: number) => boolean): HTMLElement | undefined {
  const from = place(here);
  const row = titles.map((title) => ({ title, ...place(title) })).filter(({ y }) => beyond(y, from.y));
  const first = row[0]?.y;
  return row.filter(({ y }) => y === first).toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0]?.title;
}

/** Of the card, not of its title: a title may stand lower in one card than in its neighbour. */
function place(title: HTMLElement): { readonly x: number; readonly y: number } {
  const { left, top } = (title.closest('li') ?? title).getBoundingClientRect();
  return { x: left, y: top };
}
