import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SCALE, SCALE_MAX, SCALE_MIN, toShown } from '../../../shared/model/scale.ts';
import { formatScore, type SceneWords } from '../../../shared/scene/index.ts';
import { slotShape } from '../../../shared/scene/layout/signs.ts';
import { useDocument } from '../../records/index.ts';
import { CellField } from './cell-field.tsx';
import classes from './table.module.css';
import type { TableRow } from './table-model.ts';
import type { Table } from './use-table.ts';
import { writingOf } from './writing.ts';

interface LaneHeadProps {
  readonly row: Extract<TableRow, { kind: 'cards' | 'feelings' }>;
  readonly journey: string;
  readonly here: boolean;
  readonly words: SceneWords;
  /** Where the keyboard stands on this head. */
  readonly table: Table | null;
  readonly onPick: (event: MouseEvent | null) => void;
}

/** What the row holds: the lane's name and what it is, or whose feelings. It stays in sight. */
export function LaneHead({ row, journey, here, words, table, onPick }: LaneHeadProps) {
  const { t } = useTranslation();
  const { lane } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the table's field
    // biome-ignore lint/a11y/useSemanticElements: part of a windowed grid
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
    <div
      role="rowheader"
      aria-colindex={1}
      className={classes['laneHead']}
      data-here={here}
      data-on={table !== null}
      onClick={onPick}
      onDoubleClick={() => onPick(null)}
    >
      {row.kind === 'feelings' ? (
        <>
          <span className={classes['who']}>
            <svg width={16} height={16} aria-hidden="true">
              <path d={slotShape(row.curve.slot, 8, 8, 4.5)} fill={`var(--cx-${row.curve.slot})`} />
            </svg>
            <b>{row.curve.name}</b>
          </span>
          <Ends title={lane.title} journey={journey} />
        </>
      ) : (
        <>
          <b>{lane.title}</b>
          {lane.title === words.laneKind(lane.kind) && words.laneHint(lane.kind) !== '' ? (
            <span className={classes['meta']}>{words.laneHint(lane.kind)}</span>
          ) : null}
        </>
      )}
      {table ? (
        <CellField table={table} ways={writingOf(table)} label={t('table.laneLabel', { name: lane.title })} top={8} height={32} describedBy="table-keys" />
      ) : null}
    </div>
  );
}

/** The series and the ends of the journey's scale. */
function Ends({ title, journey }: { readonly title: string; readonly journey: string }) {
  const { t } = useTranslation();
  const scale = useDocument((state) => state.records.journey.get(journey)?.scale ?? DEFAULT_SCALE);
  const end = (value: number) => (Number.isInteger(toShown(value, scale)) ? formatScore(value, { ...scale, step: 1 }) : formatScore(value, scale));
  return <span className={classes['meta']}>{t('table.ends', { series: title, from: end(SCALE_MIN), to: end(SCALE_MAX) })}</span>;
}
