import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SCALE_MAX, SCALE_MIN, toShown } from '../../../shared/model/scale.ts';
import { type CurveBox, formatScore, type SceneWords } from '../../../shared/scene/index.ts';
import { pointShape } from '../../../shared/scene/layout/signs.ts';
import { selectedSet, useView } from '../../state/index.ts';
import { CellField } from './cell-field.tsx';
import classes from './table.module.css';
import type { TableRow } from './table-model.ts';
import type { Table } from './use-table.ts';
import { writingOf } from './writing.ts';

interface LaneHeadProps {
  readonly row: Extract<TableRow, { kind: 'cards' | 'feelings' }>;
  readonly here: boolean;
  readonly words: SceneWords;
  /** Where the keyboard stands on this head. */
  readonly table: Table | null;
  readonly onPick: (event: MouseEvent | null) => void;
}

/** What the row holds: the lane's name and what it is, or whose feelings. It stays in sight. */
export function LaneHead({ row, here, words, table, onPick }: LaneHeadProps) {
  const { t } = useTranslation();
  const { lane } = row;
  const selected = useView((view) => selectedSet(view.selection).has(lane.id));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the table's field
    // biome-ignore lint/a11y/useSemanticElements: part of a windowed grid
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
    <div
      role="rowheader"
      aria-colindex={1}
      aria-selected={selected}
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
              <path d={pointShape(row.curve, 8, 8, 4.5)} fill={`var(--cx-${row.curve.slot})`} />
            </svg>
            <b>{row.curve.name}</b>
          </span>
          <Ends title={lane.title} box={row.box} />
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

/** The series, and the ends of its scale with what they mean. */
function Ends({ title, box: { scale, ends } }: { readonly title: string; readonly box: CurveBox }) {
  const { t } = useTranslation();
  const figure = (value: number) => formatScore(value, Number.isInteger(toShown(value, scale)) ? { ...scale, step: 1 } : scale);
  const end = (value: number, word: string) => [figure(value), word].filter(Boolean).join(' ');
  return <span className={classes['meta']}>{t('table.ends', { series: title, from: end(SCALE_MIN, ends.low), to: end(SCALE_MAX, ends.high) })}</span>;
}
