import { Button } from '@mantine/core';
import { LayoutGrid, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { JOURNEY_STATES } from '../../../shared/model/journey.ts';
import { useActions } from '../../actions/index.ts';
import { useViewStore } from '../../state/index.ts';
import { type Choice, ChoiceField } from '../../ui/choice-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import { useNamed } from '../record/use-named.ts';
import { useWritable } from '../record/use-record.ts';
import classes from './board.module.css';
import { BoardCard } from './board-card.tsx';
import { boardKey, standOnBoard } from './board-keys.ts';
import { type BoardView, SORTS, type Sort, useBoard } from './use-board.ts';

const AGREEMENTS = ['draft', 'in-review', 'agreed', 'changed', 'retired'] as const;
const PAGE = 60;

/** All journeys of the file: how far people agree on each, who looks after it, what it rests on, how it feels. */
export function Board() {
  const { t, i18n } = useTranslation();
  const actions = useActions();
  const writable = useWritable();
  const board = useBoard(i18n.language);
  const [shown, setShown] = useState(PAGE);
  const { items, all } = board;
  const view = useViewStore();
  const list = useFocusAfterRemoval<HTMLUListElement>();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (main.current) standOnBoard(main.current, view.store.getState().journey);
  }, [view]);
  const back = () => view.showJourney(view.store.getState().journey);
  return (
    <main className={classes['board']} ref={main} onKeyDown={(event) => boardKey(event, back)}>
      <div className={classes['head']}>
        <h1 className="cx-page">{t('board.title')}</h1>
        <span className="cx-meta">{t('board.count', { count: all })}</span>
        <Button variant="filled" leftSection={<Plus size={16} strokeWidth={1.5} />} onClick={() => actions.run('addJourney')} disabled={!writable}>
          {t('actions.addJourney')}
        </Button>
      </div>
      <Filters board={board} />
      {items.length === 0 ? <EmptyState icon={LayoutGrid} title={t('board.none')} text={t('board.noneText')} /> : null}
      <ul ref={list} className={classes['grid']} aria-label={t('board.title')}>
        {items.slice(0, shown).map((item) => (
          <BoardCard key={item.journey.id} item={item} last={all < 2} />
        ))}
      </ul>
      {items.length > shown ? (
        <Button variant="subtle" onClick={() => setShown(shown + PAGE)}>
          {t('comments.showMore')}
        </Button>
      ) : null}
    </main>
  );
}

function Filters({ board: { filter, choose } }: { readonly board: BoardView }) {
  const { t } = useTranslation();
  const tags = useNamed('tag');
  const agreements = AGREEMENTS.map((value) => ({ value, label: value === 'changed' ? t('board.changed') : t(`properties.choices.agreement.${value}`) }));
  return (
    <fieldset className={classes['filters']}>
      <legend className="cx-visually-hidden">{t('board.filter')}</legend>
      <Filter
        label={t('properties.fields.agreement')}
        value={filter.agreement}
        choices={agreements}
        onChoose={(agreement) => choose({ agreement: agreement as typeof filter.agreement })}
      />
      <Filter
        label={t('properties.fields.state')}
        value={filter.state}
        choices={JOURNEY_STATES.map((value) => ({ value, label: t(`properties.choices.state.${value}`) }))}
        onChoose={(state) => choose({ state: state as typeof filter.state })}
      />
      {tags.length > 0 ? <Filter label={t('properties.fields.tags')} value={filter.tag} choices={tags} onChoose={(tag) => choose({ tag })} /> : null}
      <ChoiceField
        label={t('board.sort')}
        hideLabel
        value={filter.sort}
        choices={SORTS.map((value) => ({ value, label: t(`board.sorts.${value}`) }))}
        onSave={(sort) => choose({ sort: sort as Sort })}
      />
    </fieldset>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string | null) => void;
}

/** Its name stands in it while nothing is chosen. */
function Filter({ label, value, choices, onChoose }: FilterProps) {
  return <ChoiceField label={label} hideLabel value={value} choices={choices} placeholder={label} clearable onSave={onChoose} />;
}
