import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { ArrowLeft, ArrowRight, ChevronLeft, ChevronRight, ImageDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ARRANGEMENTS, type Arrangement } from '../../shared/analysis/index.ts';
import { useActions } from '../actions/index.ts';
import { useNamed } from '../panels/record/use-named.ts';
import { type ComparedPair, useViewStore } from '../state/index.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import classes from './compare.module.css';

/** The way back, and the two journeys that are compared. */
export function CompareHead({ pair, children }: { readonly pair: ComparedPair | null; readonly children?: React.ReactNode }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const journeys = useNamed('journey');
  const choices = (other: string) => journeys.filter(({ value }) => value !== other);
  return (
    <div className={classes['head']}>
      <IconButton icon={ArrowLeft} label={t('compare.back')} onClick={() => view.showJourney(view.store.getState().journey)} />
      <h1 className="cx-head">{t('compare.title')}</h1>
      {pair ? (
        <div className={classes['pair']}>
          <ChoiceField label={t('compare.before')} hideLabel value={pair.a} choices={choices(pair.b)} onSave={(a) => a && view.showCompare({ ...pair, a })} />
          <ArrowRight size={16} strokeWidth={1.5} aria-hidden />
          <ChoiceField label={t('compare.after')} hideLabel value={pair.b} choices={choices(pair.a)} onSave={(b) => b && view.showCompare({ ...pair, b })} />
        </div>
      ) : null}
      {children}
    </div>
  );
}

interface CompareToolsProps {
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onlyChanged: boolean;
  readonly onOnlyChanged: (only: boolean) => void;
  /** There are changes to walk to. */
  readonly walkable: boolean;
  /** There is a map to write as a picture. */
  readonly drawn: boolean;
}

/** How the two are laid out, and the walk from change to change. */
export function CompareTools({ arrangement, onArrange, onlyChanged, onOnlyChanged, walkable, drawn }: CompareToolsProps) {
  const { t } = useTranslation();
  const actions = useActions();
  return (
    <div className={classes['tools']}>
      <Checkbox label={t('compare.onlyChanged')} checked={onlyChanged} onChange={(event) => onOnlyChanged(event.currentTarget.checked)} />
      <SegmentedControl
        aria-label={t('compare.arrange')}
        value={arrangement}
        data={ARRANGEMENTS.map((value) => ({ value, label: t(`compare.arrangements.${value}`) }))}
        onChange={(value) => onArrange(value as Arrangement)}
      />
      <IconButton icon={ChevronLeft} label={t('actions.previousChange')} onClick={() => actions.run('previousChange')} disabled={!walkable} />
      <IconButton icon={ChevronRight} label={t('actions.nextChange')} onClick={() => actions.run('nextChange')} disabled={!walkable} />
      <Button variant="subtle" leftSection={<ImageDown size={16} strokeWidth={1.5} />} onClick={() => actions.run('exportComparison')} disabled={!drawn}>
        SVG
      </Button>
    </div>
  );
}
