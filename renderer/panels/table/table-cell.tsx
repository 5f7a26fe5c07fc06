import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CardBox, describeColumn, describePoint, pointId, type SceneWords } from '../../../shared/scene/index.ts';
import { selectedSet, useView } from '../../state/index.ts';
import { CardItem } from './card-item.tsx';
import { CellField } from './cell-field.tsx';
import { Feeling } from './feeling-cell.tsx';
import classes from './table.module.css';
import type { TableModel, TableRow } from './table-model.ts';
import { bottomOf, hasSign, itemsInRow, LINE, scaleLine } from './table-sizes.ts';
import { inSight, type Sight } from './use-sight.ts';
import type { Table } from './use-table.ts';
import { writingOf } from './writing.ts';

export interface CellProps {
  readonly model: TableModel;
  readonly row: Extract<TableRow, { kind: 'cards' | 'feelings' }>;
  readonly rowIndex: number;
  readonly column: number;
  readonly width: number;
  /** Where the row begins, and what is in sight of it: a cell may hold more cards than a window. */
  readonly top: number;
  readonly height: number;
  readonly sight: Sight | null;
  readonly words: SceneWords;
  /** Position of the keyboard in this cell; null: it stands elsewhere. */
  readonly item: number | null;
  /** Only where the keyboard stands. */
  readonly table: Table | null;
  readonly onPick: (row: number, column: number, item: number, event: MouseEvent | null) => void;
}

/** A cell: what a lane holds at a step. Drawn again only when something in it is another. */
export const TableCell = memo(function TableCell(props: CellProps) {
  const { row, column, width, item, rowIndex, model } = props;
  const selected = useView(({ selection }) => selection.length > 0 && idsIn(model, row, column).some((id) => selectedSet(selection).has(id)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: cells of a windowed grid stand where they are put
    // biome-ignore lint/a11y/useFocusableInteractive: the field in it has the focus
    <div
      role="gridcell"
      className={classes['cell']}
      aria-colindex={column + 2}
      aria-selected={selected}
      data-on={item !== null}
      data-row={row.kind}
      style={{ insetInlineStart: `calc(var(--head) + ${column * width}px)`, width }}
      data-cell={`${rowIndex} ${column}`}
    >
      {row.kind === 'cards' ? <Cards {...props} row={row} /> : <FeelingCell {...props} row={row} />}
    </div>
  );
});

/** What can be selected in a cell. */
function idsIn(model: TableModel, row: CellProps['row'], column: number): readonly string[] {
  if (row.kind === 'cards') return model.cards(row.lane.id, column).map(({ id }) => id);
  const point = row.curve.points[column];
  return point ? [pointId(row.box, row.curve.persona, point.step)] : [];
}

type Of<K extends TableRow['kind']> = Omit<CellProps, 'row'> & { readonly row: Extract<TableRow, { kind: K }> };

function Cards({ model, row, rowIndex, column, width, top, height, sight, words, item, table, onPick }: Of<'cards'>) {
  const { t } = useTranslation();
  const cards = model.cards(row.lane.id, column);
  const items = itemsInRow(cards, row.lane.kind, width, height);
  const where = describeColumn(model.scene, column, words);
  const at = item === null ? undefined : items[item];
  // the free place: in the middle of an empty cell, else under the last card
  const free = cards.length === 0 ? Math.floor((height - LINE) / 2) - 4 : bottomOf(items) - 2;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the table's field
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      className={classes['stack']}
      onClick={(event) => onPick(rowIndex, column, cards.length, event)}
      onDoubleClick={() => onPick(rowIndex, column, cards.length, null)}
    >
      <Stops row={row} column={column} />
      <ul className={classes['items']}>
        {items.map((held, index) =>
          sight === null || index === item || inSight(sight, top + held.y, held.h) ? (
            <CardItem
              key={held.card.id}
              item={held}
              signed={hasSign(held.card, row.lane.kind)}
              until={untilOf(model, held.card)}
              bare={held.card.title === words.cardKind(held.card.kind)}
              onPick={(event) => {
                event.stopPropagation();
                onPick(rowIndex, column, index, event);
              }}
              onOpen={() => onPick(rowIndex, column, index, null)}
            />
          ) : null,
        )}
      </ul>
      {table ? (
        <CellField
          key={at?.card.id ?? 'free'}
          table={table}
          ways={writingOf(table)}
          label={
            at
              ? t('table.cardLabel', { kind: words.cardKind(at.card.kind), text: at.card.title, number: (item ?? 0) + 1, count: cards.length })
              : emptyLabel(t, cards.length, row.lane.title, where)
          }
          top={at ? at.y - 4 : free}
          height={(at?.h ?? LINE) + 8}
          describedBy="table-keys"
        />
      ) : null}
    </div>
  );
}

/** Which channels the journey touches at this step. They follow from the touchpoints: nobody writes them here. */
function Stops({ row, column }: { readonly row: Extract<TableRow, { kind: 'cards' }>; readonly column: number }) {
  const stops = row.lane.stops.filter((stop) => stop.column === column);
  if (stops.length === 0) return null;
  return (
    <ul className={classes['stops']}>
      {stops.map(({ channel, name }) => (
        <li key={channel}>{name}</li>
      ))}
    </ul>
  );
}

function emptyLabel(t: ReturnType<typeof useTranslation>['t'], count: number, lane: string, where: string): string {
  return count === 0 ? t('table.emptyLabel', { lane, where }) : t('table.freeLabel', { lane, where });
}

/** The last column of a card over several. */
function untilOf({ scene }: TableModel, { fromColumn, toColumn }: CardBox): string {
  if (toColumn === fromColumn) return '';
  const last = scene.columns[toColumn];
  return last?.named ? last.title : (scene.stages.find(({ id }) => id === last?.stage)?.title ?? '');
}

function FeelingCell({ model, row, rowIndex, column, width, words, table, onPick }: Of<'feelings'>) {
  const point = row.curve.points[column];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the table's field
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div className={classes['stack']} onClick={(event) => onPick(rowIndex, column, 0, event)} onDoubleClick={() => onPick(rowIndex, column, 0, null)}>
      <Feeling curve={row.curve} point={point} scale={row.box.scale} line={scaleLine(width)} />
      {table ? (
        <CellField
          table={table}
          ways={writingOf(table)}
          label={point ? describePoint(model.scene, row.box, row.curve, point, words) : ''}
          top={12}
          height={32}
          describedBy="table-keys"
        />
      ) : null}
    </div>
  );
}
