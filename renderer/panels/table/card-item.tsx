import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { selectedSet, useView } from '../../state/index.ts';
import { useIsFaint } from '../filter/use-filtered.ts';
import { CardIcon, Sign } from './sign.tsx';
import classes from './table.module.css';
import type { Item } from './table-sizes.ts';

interface CardItemProps {
  readonly item: Item;
  readonly signed: boolean;
  /** Where a card over several columns ends; '': in its own. */
  readonly until: string;
  readonly bare: boolean;
  readonly onPick: (event: MouseEvent) => void;
  readonly onOpen: () => void;
}

/** One card in its cell: its sign and its words, line by line as they were measured. */
export function CardItem({ item, signed, until, bare, onPick, onOpen }: CardItemProps) {
  const { t } = useTranslation();
  const { card, y, h, lines, own } = item;
  const selected = useView((view) => selectedSet(view.selection).has(card.id));
  const faint = useIsFaint(card.id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the table's field
    <li
      className={classes['item']}
      style={{ top: y, height: h }}
      data-look={card.look}
      data-selected={selected}
      data-bare={bare}
      data-faint={faint}
      onClick={onPick}
      onDoubleClick={onOpen}
    >
      {signed ? (
        <span className={classes['sign']}>
          <Sign card={card} />
        </span>
      ) : null}
      {card.icon === '' ? null : (
        <span className={classes['sign']}>
          <CardIcon icon={card.icon} />
        </span>
      )}
      <span className={classes['words']}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
          <span key={index} className={classes['line']}>
            {line}
          </span>
        ))}
        {own.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
          <span key={index} className={classes['until']}>
            {line}
          </span>
        ))}
        {until === '' ? null : <span className={classes['until']}>{t('table.until', { name: until })}</span>}
      </span>
      {card.isSample ? <span className={classes['sample']} title={t('table.sample')} /> : null}
    </li>
  );
}
