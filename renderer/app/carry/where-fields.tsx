import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { columnsOf, journeysOf, stagesOf, type Where } from '../../../shared/commands/index.ts';
import { stageTitle } from '../../panels/record/titles.ts';
import { useMapWord } from '../../panels/record/use-map-word.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import classes from './carry.module.css';
import { bringsColumns, usualPlace } from './places.ts';
import type { ParcelPlan } from './use-parcel-plan.ts';

const NEW = ' new';
const FRONT = ' front';
const TRAY = ' tray';

/** Into which journey it goes, and where there. */
export function WhereFields({ plan }: { readonly plan: ParcelPlan }) {
  const { t } = useTranslation();
  const report = useReportFault();
  const { parcel, target, records, where, setWhere } = plan;
  const journeys = journeysOf(records).map(({ id, title }) => ({ value: id, label: title || t('properties.unnamed') }));
  const enter = async (journey: string) => {
    await target.loadJourney(journey);
    setWhere(usualPlace(target.store.getState().records, parcel, journey));
  };
  const choose = (value: string | null) => {
    if (value === NEW) setWhere({ to: 'journey' });
    else if (value !== null) void enter(value).catch(report);
  };
  return (
    <div className={classes['where']}>
      <ChoiceField
        label={t('carry.journey')}
        value={where.to === 'journey' ? NEW : where.journey}
        choices={[{ value: NEW, label: t('carry.newJourney') }, ...journeys]}
        onSave={choose}
      />
      {where.to === 'journey' ? null : <Spot plan={plan} where={where} />}
    </div>
  );
}

interface SpotProps {
  readonly plan: ParcelPlan;
  readonly where: Exclude<Where, { to: 'journey' }>;
}

function Spot({ plan, where }: SpotProps) {
  return bringsColumns(plan.parcel.what) ? <BesideStages plan={plan} where={where} /> : <OntoColumns plan={plan} where={where} />;
}

/** Behind a stage, as steps of one, or onto the steps that are there. */
function BesideStages({ plan, where }: SpotProps) {
  const { t } = useTranslation();
  const { records, setWhere } = plan;
  const { journey } = where;
  const stages = stagesOf(records, journey);
  const set = (as: string) => {
    const last = stages.at(-1)?.id ?? null;
    if (as === 'steps') setWhere({ to: 'steps', journey, stage: heldStage(where) ?? last ?? '' });
    else if (as === 'stages') setWhere({ to: 'stages', journey, after: heldStage(where) ?? last });
    else setWhere({ to: 'columns', journey, column: columnsOf(records, journey)[0]?.id ?? last ?? '', lane: null });
  };
  const none = stages.length === 0;
  return (
    <>
      <SegmentedControl
        fullWidth
        value={where.to}
        onChange={set}
        data={[
          { value: 'stages', label: t('carry.asStages') },
          { value: 'steps', label: t('carry.asSteps'), disabled: none },
          { value: 'columns', label: t('carry.asContent'), disabled: none },
        ]}
        aria-label={t('carry.asWhat')}
      />
      {where.to === 'columns' ? <OntoColumns plan={plan} where={where} /> : <WhichStage plan={plan} where={where} />}
    </>
  );
}

function heldStage(where: SpotProps['where']): string | null {
  if (where.to === 'steps') return where.stage;
  return where.to === 'stages' ? where.after : null;
}

function WhichStage({ plan: { records, setWhere }, where }: SpotProps) {
  const { t } = useTranslation();
  const word = useMapWord();
  const { journey, to } = where;
  const stages = stagesOf(records, journey).map(({ id }) => ({ value: id, label: stageTitle(records, id, word) }));
  if (to === 'steps') {
    const into = (stage: string | null) => stage !== null && setWhere({ to: 'steps', journey, stage });
    return <ChoiceField label={t('carry.stage')} value={heldStage(where)} choices={stages} onSave={into} />;
  }
  const behind = stages.map(({ value, label }) => ({ value, label: t('carry.behind', { name: label }) }));
  const after = (stage: string | null) => setWhere({ to: 'stages', journey, after: stage === FRONT ? null : stage });
  return (
    <ChoiceField label={t('carry.place')} value={heldStage(where) ?? FRONT} choices={[{ value: FRONT, label: t('carry.inFront') }, ...behind]} onSave={after} />
  );
}

/** From a step on, lane by lane; cards may wait in the tray. */
function OntoColumns({ plan: { parcel, records, setWhere }, where }: SpotProps) {
  const { t } = useTranslation();
  const word = useMapWord();
  const { journey } = where;
  const columns = columnsOf(records, journey).map(({ id, stage, name }) => {
    const head = stageTitle(records, stage ?? '', word);
    return { value: id, stage, label: name ? `${head} · ${name}` : head };
  });
  const tray = parcel.what === 'cards' ? [{ value: TRAY, label: t('carry.tray') }] : [];
  const column = where.to === 'columns' ? where.column : TRAY;
  const held = columns.find(({ value, stage }) => value === column || stage === column)?.value ?? TRAY;
  const set = (value: string | null) =>
    setWhere(value === TRAY || value === null ? { to: 'tray', journey } : { to: 'columns', journey, column: value, lane: null });
  const choices = [...columns.map(({ value, label }) => ({ value, label })), ...tray];
  return <ChoiceField label={t('carry.fromStep')} value={held} choices={choices} onSave={set} />;
}
