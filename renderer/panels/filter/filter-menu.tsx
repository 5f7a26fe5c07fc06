import { Button, Popover, TextInput } from '@mantine/core';
import { ListFilter, Tags, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import fieldClasses from '../../ui/field.module.css';
import { IconButton } from '../../ui/icon-button.tsx';
import barClasses from '../map-bar/map-bar.module.css';
import classes from './filter.module.css';
import { FilterGroups } from './filter-groups.tsx';
import { OthersChoice } from './others-choice.tsx';
import { useFiltered } from './use-filtered.ts';

/** Which cards are looked for, and how many there are: "12 of 84". */
export function FilterMenu() {
  const { t } = useTranslation();
  const view = useViewStore();
  const actions = useActions();
  const isOpen = useView((state) => state.dialog === 'filter');
  const filtered = useFiltered();
  const count = filtered ? t('filter.count', { count: filtered.matching.size, all: filtered.all }) : null;
  return (
    <div className={classes['menu']} data-active={filtered !== null}>
      <Popover opened={isOpen} onChange={(open) => !open && view.openDialog(null)} position="bottom-end" width={320} trapFocus returnFocus withinPortal>
        <Popover.Target>
          <Button
            variant="subtle"
            className={barClasses['button'] ?? ''}
            leftSection={<ListFilter size={16} strokeWidth={1.5} />}
            aria-expanded={isOpen}
            aria-haspopup="dialog"
            onClick={() => view.openDialog(isOpen ? null : 'filter')}
          >
            {count ?? t('filter.button')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('filter.title')} className={classes['dropdown'] ?? ''}>
          <Wanted />
          <div className={classes['foot']}>
            <Button variant="subtle" leftSection={<Tags size={16} strokeWidth={1.5} />} onClick={() => actions.run('manageTags')}>
              {t('actions.manageTags')}
            </Button>
            <Button variant="subtle" disabled={!filtered} onClick={() => view.clearFilter()}>
              {t('actions.clearFilter')}
            </Button>
          </div>
        </Popover.Dropdown>
      </Popover>
      {filtered ? <IconButton icon={X} label={t('actions.clearFilter')} onClick={() => view.clearFilter()} /> : null}
      <span className="cx-visually-hidden" role="status">
        {filtered?.matching.size === 0 ? t('filter.nothing') : count}
      </span>
    </div>
  );
}

function Wanted() {
  const { t } = useTranslation();
  const view = useViewStore();
  const text = useView((state) => state.filter.text);
  return (
    <div className={classes['wanted']}>
      <TextInput
        label={t('filter.text')}
        value={text}
        data-autofocus
        classNames={fieldClasses}
        onChange={(event) => view.filterBy({ text: event.currentTarget.value })}
      />
      <OthersChoice />
      <FilterGroups />
    </div>
  );
}
