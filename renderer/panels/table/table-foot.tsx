import { useTranslation } from 'react-i18next';
import { keyLabel } from '../../actions/index.ts';
import { useView } from '../../state/index.ts';
import { Kbd } from '../../ui/kbd.tsx';
import classes from './table.module.css';
import { stageOfColumn, type TableModel, type TableRow } from './table-model.ts';
import { cardsAt } from './table-place.ts';
import type { Table } from './use-table.ts';

/** The keys of the table, and where one is. */
export function TableFoot({ table }: { readonly table: Table }) {
  const { t } = useTranslation();
  return <WritingFoot table={table} keys={tableKeys(t, table.writable)} />;
}

type Translate = ReturnType<typeof useTranslation>['t'];
type Keys = readonly (readonly [key: string, does: string])[];

function tableKeys(t: Translate, writable: boolean): Keys {
  const tab: Keys[number] = ['Tab', t('table.keys.tab')];
  const read: Keys = [
    ['F6', t('table.keys.details')],
    [`${keyLabel('shift+ArrowLeft')} → ↑ ↓`, t('table.keys.several')],
  ];
  if (!writable) return [tab, ...read];
  const enter: Keys[number] = [keyLabel('Enter'), t('table.keys.enter')];
  return [enter, tab, [keyLabel('Escape'), t('table.keys.escape')], [`${keyLabel('alt+ArrowLeft')} → ↑ ↓`, t('table.keys.move')], ...read];
}

/** Keys on the left, those most needed first; the place on the right. */
export function WritingFoot({ table, keys }: { readonly table: Table; readonly keys: Keys }) {
  const { t } = useTranslation();
  const many = useView(({ selection }) => (selection.length > 1 ? selection.length : 0));
  return (
    <footer className={classes['foot']}>
      <div id="table-keys" className={classes['keys']}>
        {keys.map(([key, does]) => (
          <span key={key} className={classes['key']}>
            <Kbd>{key}</Kbd>
            {does}
          </span>
        ))}
      </div>
      {/* not live: the field itself says where one is */}
      <div className={classes['where']} data-where="">
        {table.refused ? (
          <strong role="alert">{t('table.noNumber')}</strong>
        ) : (
          [standing(table, t), ...(many > 0 ? [t('table.selected', { count: many })] : [])].join(t('table.comma'))
        )}
      </div>
    </footer>
  );
}

function standing({ model, spot, writing }: Table, t: Translate): string {
  const row = model.rows[spot.row];
  const cards = cardsAt(model, spot);
  const parts = [
    ...columnNames(model, spot.column),
    nameOf(row),
    spot.item < cards.length ? t('table.item', { number: spot.item + 1, count: cards.length }) : '',
    writing ? t('table.writing') : '',
  ];
  return parts.filter((part) => part !== '').join(t('table.comma'));
}

function nameOf(row: TableRow | undefined): string {
  if (row?.kind === 'feelings') return row.curve.name;
  return row && 'lane' in row ? row.lane.title : '';
}

/** The stage, and the step where it has a name of its own. */
function columnNames(model: TableModel, column: number): string[] {
  const held = model.scene.columns[column];
  return held ? [stageOfColumn(model.scene, column)?.title ?? '', ...(held.named ? [held.title] : [])] : [];
}
