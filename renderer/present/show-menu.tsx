import { Button, Checkbox, Popover } from '@mantine/core';
import { Eye } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lanesOf } from '../../shared/commands/index.ts';
import { isFiltering } from '../../shared/model/card-filter.ts';
import { liveRecord } from '../../shared/model/kinds.ts';
import { holdsCards } from '../../shared/model/lane-kinds.ts';
import { isLaneShown, type SceneWords } from '../../shared/scene/index.ts';
import { useDocument } from '../records/index.ts';
import { useView } from '../state/index.ts';
import type { Presentation, Talk } from './presentation.ts';
import classes from './show-menu.module.css';

interface ShowMenuProps {
  readonly presentation: Presentation;
  readonly talk: Talk;
  readonly words: SceneWords;
}

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly shown: boolean;
}

/** Whose journey the room sees, and which lanes of it. */
export function ShowMenu({ presentation, talk, words }: ShowMenuProps) {
  const { t } = useTranslation();
  return (
    <Popover position="top-end" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Button leftSection={<Eye size={16} strokeWidth={1.5} />}>{t('present.show')}</Button>
      </Popover.Target>
      <Popover.Dropdown className={classes['dropdown'] ?? ''} aria-label={t('present.showText')} data-shared={talk.aspect === null}>
        <Choices presentation={presentation} talk={talk} words={words} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Choices({ presentation, talk, words }: ShowMenuProps) {
  const { t } = useTranslation();
  const { personas, lanes } = useChoices(talk, words);
  const choose = (id: string, shown: boolean) => presentation.change({ chosen: { ...talk.chosen, [id]: shown }, page: 0 });
  const groups = [
    [t('present.personas'), personas],
    [t('present.lanes'), lanes],
  ] as const;
  return (
    <>
      <CardsChoice presentation={presentation} talk={talk} />
      {groups.map(([title, choices]) =>
        choices.length === 0 ? null : (
          <fieldset key={title} className={classes['group']}>
            <legend className="cx-label">{title}</legend>
            {choices.map(({ id, name, shown }) => (
              <Checkbox key={id} label={name} checked={shown} onChange={(event) => choose(id, event.currentTarget.checked)} />
            ))}
          </fieldset>
        ),
      )}
    </>
  );
}

/** All cards, or those that the filter of the map lets through; only where it filters. */
function CardsChoice({ presentation, talk }: Omit<ShowMenuProps, 'words'>) {
  const { t } = useTranslation();
  const filter = useView((state) => (state.journey === talk.journey && isFiltering(state.filter) ? state.filter : talk.filter));
  if (!filter) return null;
  return (
    <fieldset className={classes['group']}>
      <legend className="cx-label">{t('present.cards')}</legend>
      <Checkbox
        label={t('present.filteredCards')}
        checked={talk.filter !== null}
        onChange={(event) => presentation.change({ filter: event.currentTarget.checked ? filter : null, page: 0 })}
      />
    </fieldset>
  );
}

function useChoices({ journey, chosen }: Talk, words: SceneWords): { readonly personas: readonly Choice[]; readonly lanes: readonly Choice[] } {
  const records = useDocument((state) => state.records);
  return useMemo(() => {
    const lanes = lanesOf(records, journey).filter(({ kind }) => kind === 'emotion' || holdsCards(kind));
    const personas = (liveRecord(records, 'journey', journey)?.personas ?? []).flatMap((id) => liveRecord(records, 'persona', id) ?? []);
    return {
      lanes: lanes.map((lane) => ({ id: lane.id, name: lane.title || words.laneKind(lane.kind), shown: isLaneShown(lane, chosen) })),
      personas: personas.map(({ id, name }) => ({ id, name: name || words.say('unnamedPersona'), shown: chosen[id] !== false })),
    };
  }, [records, journey, chosen, words]);
}
