import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { meanValue, peakEnd, stepValues } from '../../../shared/analysis/index.ts';
import { hasSamples, scaleIn } from '../../../shared/commands/index.ts';
import { liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { frontPersona } from '../../panels/personas/front-persona.ts';
import { shownValue } from '../../panels/properties/shown-value.ts';
import { useOnJourney } from '../../panels/record/use-live.ts';
import { useDocument } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import classes from './workbench.module.css';

/** What the map holds, and how the active persona fares. */
export function WorkbenchFooter() {
  return (
    <footer className={classes['footer']}>
      <Counts />
      <Feeling />
    </footer>
  );
}

function Counts() {
  const { t } = useTranslation();
  const journey = useView((view) => view.journey);
  const selected = useView((view) => view.selection.length);
  const stages = useOnJourney('stage', journey).length;
  const placed = useOnJourney('card', journey).filter((card) => card.kind === 'touchpoint');
  // A touchpoint may be placed more than once.
  const touchpoints = new Set(placed.flatMap(({ isSample, touchpoint }) => (isSample ? [] : (touchpoint ?? [])))).size;
  const samples = useDocument((state) => journey !== null && hasSamples(state.records, journey));
  const parts = [
    t('shell.stages', { count: stages }),
    ...(samples && touchpoints === 0 ? [] : [t('shell.touchpoints', { count: touchpoints })]),
    ...(samples ? [t('shell.samplesNotCounted')] : []),
    ...(selected > 0 ? [t('shell.selected', { count: selected })] : []),
  ];
  return <span>{parts.join(' · ')}</span>;
}

/** Peak–end and mean belong to one persona, whose name stands beside them. */
function Feeling() {
  const { t } = useTranslation();
  const journey = useView((view) => view.journey);
  const chosen = useView((view) => view.activePersona);
  const records = useDocument((state) => state.records);
  const { score, step, stage, persona: personas, journey: journeys } = records;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these records make the figures; a letter typed into a card is none of them
  const { active, values } = useMemo(() => feelingOf(records, journey, chosen), [score, step, stage, personas, journeys, journey, chosen]);
  const scale = scaleIn(records, journey, 'emotion');
  const end = peakEnd(values);
  const mean = meanValue(values);
  const name = liveRecord(records, 'persona', active)?.name || t('properties.allCustomers');
  if (!end || mean === null) return null;
  const figures = ['', t('shell.peakEnd', { value: shownValue(end.value, scale) }), t('shell.mean', { value: shownValue(mean, scale) })];
  return (
    <span className={classes['feeling']}>
      <span dir="auto" title={name}>
        {name}
      </span>
      <span>{figures.join(' · ')}</span>
    </span>
  );
}

function feelingOf(records: Records, journey: string | null, chosen: string | null) {
  if (journey === null) return { active: null, values: [] };
  const active = frontPersona(records, journey, chosen);
  return { active, values: stepValues(records, journey, active, true) };
}
