import type { MouseEvent } from 'react';
import type { SceneWords } from '../../../shared/scene/index.ts';
import { LaneHead } from './lane-head.tsx';
import classes from './table.module.css';
import { TableCell } from './table-cell.tsx';
import type { TableRow } from './table-model.ts';
import type { Band } from './table-sizes.ts';
import { columnsInSight, inSight, type Sight } from './use-sight.ts';
import type { Table } from './use-table.ts';

export interface RowsProps {
  readonly table: Table;
  readonly bands: readonly Band[];
  readonly width: number;
  readonly sight: Sight;
  readonly words: SceneWords;
  readonly onPick: (row: number, column: number, item: number, event: MouseEvent | null) => void;
}

/** Rows higher than this draw only the cards in sight. */
const TALL = 1_200;

/** The rows in sight, and the one in which the keyboard stands. */
export function TableRows(props: RowsProps) {
  const { table, bands, sight } = props;
  return table.model.rows.map((row, index) => {
    const band = bands[index];
    if (row.kind === 'stages' || row.kind === 'steps' || !band) return null;
    if (index !== table.spot.row && !inSight(sight, band.top, band.height)) return null;
    return row.kind === 'line' ? (
      <LineRow key={row.key} row={row} index={index} band={band} />
    ) : (
      <Row key={row.key} {...props} row={row} index={index} band={band} />
    );
  });
}

function LineRow({ row, index, band }: { readonly row: Extract<TableRow, { kind: 'line' }>; readonly index: number; readonly band: Band }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a windowed grid
    // biome-ignore lint/a11y/useFocusableInteractive: nothing to do there
    <div role="row" aria-rowindex={index + 1} className={classes['lineRow']} style={{ top: band.top, height: band.height }}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="rowheader" aria-colindex={1} className={classes['lineName']}>
        {row.lane.title}
      </div>
    </div>
  );
}

interface RowProps extends RowsProps {
  readonly row: Extract<TableRow, { kind: 'cards' | 'feelings' }>;
  readonly index: number;
  readonly band: Band;
}

function Row({ table, width, sight, words, onPick, row, index, band }: RowProps) {
  const { model, spot } = table;
  const here = spot.row === index;
  const { from, to } = columnsInSight(sight, width, model.scene.columns.length);
  const columns = model.scene.columns.flatMap((_, column) => ((column >= from && column <= to) || (here && spot.column === column) ? [column] : []));
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a windowed grid
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
    <div role="row" aria-rowindex={index + 1} className={classes['row']} style={{ top: band.top, height: band.height }}>
      <LaneHead row={row} here={here} words={words} table={here && spot.column < 0 ? table : null} onPick={(event) => onPick(index, -1, 0, event)} />
      {columns.map((column) => {
        const stands = here && spot.column === column;
        return (
          <TableCell
            key={model.scene.columns[column]?.id}
            model={model}
            row={row}
            rowIndex={index}
            column={column}
            width={width}
            top={band.top}
            height={band.height}
            sight={band.height > TALL ? sight : null}
            words={words}
            item={stands ? spot.item : null}
            table={stands ? table : null}
            onPick={onPick}
          />
        );
      })}
    </div>
  );
}
