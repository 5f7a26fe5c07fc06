import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lanesOf } from '../../../shared/commands/index.ts';
import { LANGUAGES } from '../../../shared/model/format.ts';
import { type Action, type Title, useActions } from '../../actions/index.ts';
import { laneTitle } from '../../panels/record/titles.ts';
import { useMapWord } from '../../panels/record/use-map-word.ts';
import type { Word } from '../../ui/use-word.ts';
import type { Entry } from './entry-row.tsx';

export interface PaletteEntry extends Entry {
  /** Whether it can be done now. */
  readonly can: boolean;
}

/** Every command, also what cannot be done now, and every lane to go to; worded in both languages, so that either finds it. */
export function usePaletteEntries(): readonly PaletteEntry[] {
  const { i18n } = useTranslation();
  const actions = useActions();
  const mapWord = useMapWord();
  return useMemo(() => {
    const word = i18n.t.bind(i18n) as unknown as Word;
    const others = LANGUAGES.filter((language) => language !== i18n.language).map((language) => i18n.getFixedT(language) as unknown as Word);
    const { context } = actions;
    const ofAction = (action: Action): PaletteEntry => ({
      id: action.id,
      title: worded(action.title, word),
      also: others.map((other) => worded(action.title, other)),
      group: word(`actions.groups.${action.group}`),
      keys: action.keys[0] ?? null,
      can: action.enabled(context),
      run: () => action.run(context),
    });
    const { records } = context.document.store.getState();
    const { journey, canvas } = context.view.store.getState();
    const lanes = journey === null || canvas === null ? [] : lanesOf(records, journey).filter((lane) => !lane.hidden);
    const ofLane = (lane: (typeof lanes)[number]): PaletteEntry => ({
      id: `lane.${lane.id}`,
      title: word('palette.goToLane', { name: laneTitle(records, lane.id, mapWord) }),
      also: others.map((other) => other('palette.goToLane', { name: other(`laneKinds.${lane.kind}`) })),
      group: word('actions.groups.navigate'),
      keys: null,
      can: true,
      run: () => {
        context.view.select({ kind: 'lane', id: lane.id });
        canvas?.reveal({ kind: 'lane', id: lane.id });
      },
    });
    const commands = actions.list().filter((action) => action.id !== 'palette');
    return [...commands.map(ofAction), ...lanes.map(ofLane)];
  }, [i18n, actions, mapWord]);
}

/** A title may hold another worded key, or a name from the document. */
export function worded(title: Title, word: Word): string {
  return word(title.key, { ...(title.of ? { of: word(title.of.key) } : {}), ...(title.name === undefined ? {} : { name: title.name }) });
}
