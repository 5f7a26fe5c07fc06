import { useTranslation } from 'react-i18next';
import { FIRST_COLOUR } from '../../../shared/contract/choices.ts';
import { type Settings, USUAL_SETTINGS } from '../../../shared/contract/settings.ts';
import { showUndoNotice } from '../../ui/undo-notice.tsx';
import { useDesk } from './desk-context.tsx';
import type { Section } from './sections.ts';
import { useAuthor } from './use-author.ts';

/** Sections that hold something to choose. */
export type ResettableSection = Extract<Section, 'look' | 'author' | 'map'>;

const KEYS: Readonly<Record<ResettableSection, readonly (keyof Settings)[]>> = {
  look: ['language', 'theme'],
  author: [],
  map: ['scale', 'paste', 'snap'],
};

const USUAL_AUTHOR = { name: '', colour: FIRST_COLOUR };

/** Sets sections back to how they are at the first start, and offers the way back. */
export function useReset(sections: readonly ResettableSection[]): { readonly isUsual: boolean; readonly reset: () => void } {
  const { settings, changeSettings } = useDesk();
  const { profile, sign } = useAuthor();
  const keys = sections.flatMap((section) => KEYS[section]);
  const author = sections.includes('author') && profile !== null ? { name: profile.name, colour: profile.colour } : null;
  const isUsual = same(pick(settings, keys), pick(USUAL_SETTINGS, keys)) && (author === null || same(author, USUAL_AUTHOR));
  const reset = () => {
    const before = pick(settings, keys);
    if (keys.length > 0) changeSettings(pick(USUAL_SETTINGS, keys));
    if (author) sign(USUAL_AUTHOR);
    showUndoNotice({
      id: 'settings-reset',
      text: <Said word={sections.length > 1 ? 'settings.resetAllDone' : 'settings.resetDone'} />,
      undo: <Said word="shell.undo" />,
      onUndo: () => {
        if (keys.length > 0) changeSettings(before);
        if (author) sign(author);
      },
    });
  };
  return { isUsual, reset };
}

/** In the language of the moment: the reset itself may change it while the notice stands. */
function Said({ word }: { readonly word: 'settings.resetAllDone' | 'settings.resetDone' | 'shell.undo' }) {
  const { t } = useTranslation();
  return t(word);
}

function pick(settings: Settings, keys: readonly (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
