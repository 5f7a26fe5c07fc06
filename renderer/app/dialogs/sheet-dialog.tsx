import { Button, Checkbox, ScrollArea, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PastedLane, type PasteSheet, pasteSheet } from '../../../shared/commands/index.ts';
import { guessReading, type SheetReading } from '../../../shared/interchange/sheet/plan-sheet.ts';
import { laneTitle } from '../../panels/record/titles.ts';
import { useMapWord } from '../../panels/record/use-map-word.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useWord } from '../../ui/use-word.ts';
import classes from './dialogs.module.css';
import { useSheetPlan } from './use-sheet-plan.ts';

interface SheetDialogProps {
  readonly rows: readonly (readonly string[])[];
  readonly onLines: () => void;
}

/** A table from a spreadsheet: what becomes stages, steps, lanes and cards, seen before it is done. */
export function SheetDialog({ rows, onLines }: SheetDialogProps) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const [reading, setReading] = useState<SheetReading>(() => guessReading(rows));
  const [here, setHere] = useState(true);
  const plan = useSheetPlan(rows, reading, here);
  const close = () => view.openDialog(null);
  const paste = () => {
    const { created } = document.run(pasteSheet, plan);
    const journey = created.find(({ kind }) => kind === 'journey')?.id;
    close();
    if (journey !== undefined) view.showJourney(journey);
    const stages = created.filter(({ kind }) => kind === 'stage');
    if (journey === undefined && stages[0]) view.select({ kind: 'stage', id: stages[0].id });
  };
  return (
    <Dialog onClose={close} title={t('offered.tableTitle')} size={860}>
      <div className={classes['form']}>
        <p>{t('offered.tableText', countsOf(plan))}</p>
        <Preview plan={plan} />
        <div className={classes['choices']}>
          <Checkbox
            label={t('offered.stepsRow')}
            checked={reading.steps}
            onChange={(event) => setReading({ ...reading, steps: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('offered.lanesColumn')}
            checked={reading.lanes}
            onChange={(event) => setReading({ ...reading, lanes: event.currentTarget.checked })}
          />
          <SegmentedControl
            aria-label={t('offered.where')}
            value={here ? 'here' : 'new'}
            onChange={(value) => setHere(value === 'here')}
            data={[
              { value: 'here', label: t('offered.here') },
              { value: 'new', label: t('offered.new') },
            ]}
          />
        </div>
        <div className={classes['acts']}>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button onClick={onLines}>{t('offered.asPlain')}</Button>
          <Button variant="filled" onClick={paste} disabled={plan.stages.length === 0} data-autofocus>
            {t('offered.paste')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function countsOf({ stages, lanes }: PasteSheet) {
  const cards = lanes.reduce((sum, { cells }) => sum + cells.reduce((all, texts) => all + texts.length, 0), 0);
  return { stages: stages.length, steps: stages.reduce((sum, { steps }) => sum + steps.length, 0), lanes: lanes.length, cards };
}

/** So much is shown; the rest is counted above. */
const SHOWN_ROWS = 40;
const SHOWN_COLUMNS = 24;

function Preview({ plan: { stages, lanes } }: { readonly plan: PasteSheet }) {
  const { t } = useTranslation();
  const columns = stages
    .flatMap(({ name, steps }) => steps.map((step, index) => ({ name: index === 0 ? name : '', step, first: index === 0 })))
    .slice(0, SHOWN_COLUMNS);
  const hasSteps = columns.some(({ step }) => step !== '');
  return (
    <ScrollArea.Autosize mah="44vh" type="auto" className={classes['preview'] ?? ''} viewportProps={{ tabIndex: 0 }}>
      <table className={classes['sheet']}>
        <thead>
          <tr>
            <th scope="row">{t('table.stages')}</th>
            {columns.map(({ name, first }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns of a table have no other name
              <Head key={index} name={name} first={first} />
            ))}
          </tr>
          {hasSteps ? (
            <tr>
              <th scope="row">{t('table.steps')}</th>
              {columns.map(({ step, first }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={index} data-first={first}>
                  {step}
                </td>
              ))}
            </tr>
          ) : null}
        </thead>
        <tbody>
          {lanes.slice(0, SHOWN_ROWS).map((lane, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table have no other name
            <LaneRow key={index} lane={lane} columns={columns} />
          ))}
        </tbody>
      </table>
    </ScrollArea.Autosize>
  );
}

/** A column that goes on with the stage before heads nothing. */
function Head({ name, first }: { readonly name: string; readonly first: boolean }) {
  if (name === '') return <td data-first={first} data-head="" />;
  return (
    <th scope="col" data-first={first}>
      {name}
    </th>
  );
}

function LaneRow({ lane, columns }: { readonly lane: PastedLane; readonly columns: readonly { readonly first: boolean }[] }) {
  const { t } = useTranslation();
  const word = useWord();
  const mapWord = useMapWord();
  const document = useDocumentStore();
  const title = lane.lane === null ? lane.title || word(`laneKinds.${lane.kind}`) : laneTitle(document.store.getState().records, lane.lane, mapWord);
  return (
    <tr>
      <th scope="row">
        {title}
        <span className="cx-meta">{t(lane.lane === null ? 'offered.newLane' : 'offered.heldLane')}</span>
      </th>
      {columns.map(({ first }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <td key={index} data-first={first}>
          {lane.feeling ? (lane.feeling.values[index] ?? '') : (lane.cells[index] ?? []).join('\n')}
        </td>
      ))}
    </tr>
  );
}
