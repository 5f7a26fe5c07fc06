import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { breakLines, describeColumn, type SceneWords } from '../../../shared/scene/index.ts';
import { useDocument } from '../../records/index.ts';
import { useSelectedOf } from '../../state/index.ts';
import { CellField } from './cell-field.tsx';
import classes from './table.module.css';
import { stageStart, type TableModel } from './table-model.ts';
import { META } from './table-sizes.ts';
import { columnsInSight, type Sight } from './use-sight.ts';
import type { Table } from './use-table.ts';
import { writingOf } from './writing.ts';

interface HeadsProps {
  readonly table: Table;
  readonly width: number;
  readonly sight: Sight;
  readonly words: SceneWords;
  readonly onPick: (row: number, column: number, item: number, event: MouseEvent | null) => void;
}

/** Stages, and the steps under them where steps have names; they stay in sight. */
export function TableHeads(props: HeadsProps) {
  const { model } = props.table;
  const steps = model.rows[1]?.kind === 'steps';
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a windowed grid
    <div role="rowgroup" className={classes['heads']} data-heads="">
      <StageRow {...props} />
      {steps ? <StepRow {...props} /> : null}
    </div>
  );
}

function StageRow({ table, width, sight, onPick }: HeadsProps) {
  const { t } = useTranslation();
  const { model, spot } = table;
  const goals = useDocument(({ records }) => records.stage);
  const { stages, columns } = model.scene;
  const { from, to } = columnsInSight(sight, width, columns.length);
  const selected = useSelectedOf('stage');
  const here = spot.column < 0 ? null : columns[spot.column]?.stage;
  const spans = stages.map((stage) => ({
    stage,
    first: columns.findIndex((column) => column.stage === stage.id),
    count: columns.filter((column) => column.stage === stage.id).length,
  }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a windowed grid
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
    <div role="row" aria-rowindex={1} className={classes['stageRow']} style={{ height: stageRowHeight(model, goals, width) }}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: nothing to do there */}
      {/* biome-ignore lint/a11y/useSemanticElements: part of a windowed grid */}
      <div role="columnheader" aria-colindex={1} className={classes['corner']}>
        <b>{t('table.lane')}</b>
        <span className={classes['meta']}>{t('table.lanesShown', { count: model.lanes })}</span>
      </div>
      {spans.map(({ stage, first, count }) => {
        const stands = spot.row === 0 && here === stage.id;
        if (!stands && (first > to || first + count - 1 < from)) return null;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the table's field
          // biome-ignore lint/a11y/useSemanticElements: part of a windowed grid
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
          <div
            key={stage.id}
            role="columnheader"
            aria-colindex={first + 2}
            aria-colspan={count}
            aria-selected={selected.has(stage.id)}
            className={classes['stage']}
            data-here={here === stage.id}
            data-on={stands}
            style={{ insetInlineStart: `calc(var(--head) + ${first * width}px)`, width: count * width }}
            onClick={(event) => onPick(0, first, 0, event)}
            onDoubleClick={() => onPick(0, first, 0, null)}
          >
            <div className={classes['stageWords']}>
              <span className={classes['stageTitle']} title={stage.title}>
                {stage.title}
              </span>
              <Goal stage={stage.id} />
            </div>
            {stands ? (
              <CellField
                table={table}
                ways={writingOf(table)}
                label={t('table.stageLabel', { name: stage.title })}
                top={10}
                height={36}
                describedBy="table-keys"
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

function Goal({ stage }: { readonly stage: string }) {
  const goal = useDocument(({ records }) => records.stage.get(stage)?.customerGoal ?? '');
  return goal === '' ? null : (
    <span className={`${classes['meta']} ${classes['goal']}`} title={goal}>
      {goal}
    </span>
  );
}

/** The heads stay in sight: longer names are cut, or no row would be seen under them. The mirror of table.module.css. */
const MOST_LINES = { stage: 3, goal: 3, step: 4 } as const;

/** As high as title and goal of one stage need. */
function stageRowHeight({ scene }: TableModel, goals: ReadonlyMap<string, { readonly customerGoal: string }>, width: number): number {
  const heights = scene.stages.map(({ title, id }) => {
    const room = scene.columns.filter((column) => column.stage === id).length * width - 24;
    const goal = breakLines(goals.get(id)?.customerGoal || '–', 'meta', room).length;
    return Math.min(MOST_LINES.stage, breakLines(title, 'head', room).length) * 24 + Math.min(MOST_LINES.goal, goal) * META;
  });
  return Math.max(24 + META, ...heights) + 14;
}

function StepRow({ table, width, sight, words, onPick }: HeadsProps) {
  const { t } = useTranslation();
  const { model, spot } = table;
  const { columns } = model.scene;
  const { from, to } = columnsInSight(sight, width, columns.length);
  const selected = useSelectedOf('step');
  const height =
    Math.max(1, ...columns.map(({ title, named }) => (named ? Math.min(MOST_LINES.step, breakLines(title, 'card', width - 24).length) : 1))) * 20 + 12;
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a windowed grid
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
    <div role="row" aria-rowindex={2} className={classes['stepRow']} style={{ height }}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: nothing to do there */}
      {/* biome-ignore lint/a11y/useSemanticElements: part of a windowed grid */}
      <div role="columnheader" aria-colindex={1} className={classes['corner']}>
        <span className={classes['meta']}>{t('table.steps')}</span>
      </div>
      {columns.map(({ id, title, named, stage }, column) => {
        const stands = spot.row === 1 && spot.column === column;
        if (!stands && (column < from || column > to)) return null;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the table's field
          // biome-ignore lint/a11y/useSemanticElements: part of a windowed grid
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
          <div
            key={id}
            role="columnheader"
            aria-colindex={column + 2}
            aria-selected={selected.has(id)}
            className={classes['step']}
            data-here={spot.column === column}
            data-on={stands}
            data-first={column > 0 && stageStart(model.scene, column) === column && stage !== id}
            style={{ insetInlineStart: `calc(var(--head) + ${column * width}px)`, width }}
            onClick={(event) => onPick(1, column, 0, event)}
            onDoubleClick={() => onPick(1, column, 0, null)}
          >
            {named ? (
              <span className={classes['stepTitle']} title={title}>
                {title}
              </span>
            ) : null}
            {stands ? (
              <CellField
                table={table}
                ways={writingOf(table)}
                label={t('table.stepLabel', { name: describeColumn(model.scene, column, words) })}
                top={2}
                height={28}
                describedBy="table-keys"
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
