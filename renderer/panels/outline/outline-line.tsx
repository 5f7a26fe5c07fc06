import { ChevronDown, ChevronRight } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardBox, SceneWords } from '../../../shared/scene/index.ts';
import { selectedSet, useView } from '../../state/index.ts';
import { useIsFaint } from '../filter/use-filtered.ts';
import { CellField } from '../table/cell-field.tsx';
import { keepTextAlone } from '../table/keep-text-alone.ts';
import { CardIcon, Sign } from '../table/sign.tsx';
import type { Spot } from '../table/table-place.ts';
import { hasSign, signsWidth } from '../table/table-sizes.ts';
import type { Table } from '../table/use-table.ts';
import type { WritingWays } from '../table/writing.ts';
import classes from './outline.module.css';
import type { OutlineNode } from './outline-nodes.ts';

interface OutlineLineProps {
  readonly node: OutlineNode;
  /** What the line selects; null: nothing. */
  readonly selects: string | null;
  readonly band: { readonly top: number; readonly height: number };
  readonly words: SceneWords;
  /** Where the keyboard stands on this line. */
  readonly table: Table | null;
  readonly ways: WritingWays;
  readonly onGo: (spot: Spot, event: MouseEvent) => void;
  readonly onOpen: Table['open'];
  readonly onFold: (key: string, folded: boolean) => void;
}

export function OutlineLine({ node, selects, band, words, table, ways, onGo, onOpen, onFold }: OutlineLineProps) {
  const { t } = useTranslation();
  const { level, kind, text, card, open, key, spot } = node;
  const selected = useView((view) => selects !== null && selectedSet(view.selection).has(selects));
  const faint = useIsFaint(card?.id ?? null);
  const signed = card !== null && hasSign(card, 'own');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field
    // biome-ignore lint/a11y/useFocusableInteractive: the field in it has the focus
    <div
      role="treeitem"
      className={classes['line']}
      aria-level={level}
      aria-setsize={node.count}
      aria-posinset={node.position}
      aria-selected={selected}
      {...(open === null ? {} : { 'aria-expanded': open })}
      data-kind={kind}
      data-look={card?.look}
      data-on={table !== null}
      data-faint={faint}
      style={{ top: band.top, height: band.height, paddingInlineStart: 12 + level * 24 }}
      onMouseDown={keepTextAlone}
      onClick={(event) => onGo(spot, event)}
      onDoubleClick={() => onOpen(spot)}
    >
      {open === null ? null : <Fold open={open} level={level} onFold={() => onFold(key, open)} />}
      {signed ? <CardSign card={card} /> : null}
      {card && card.icon !== '' ? (
        <span className={classes['sign']}>
          <CardIcon icon={card.icon} />
        </span>
      ) : null}
      <span className={classes['words']}>{text}</span>
      {card?.isSample ? <span className={classes['sample']} title={t('table.sample')} /> : null}
      {table ? (
        <div className={classes['writing']} style={{ insetInlineStart: 4 + level * 24 + (card ? signsWidth(card, 'own') : 0) }}>
          <CellField table={table} ways={ways} label={labelOf(node, words, t)} top={1} height={band.height - 2} describedBy="table-keys" />
        </div>
      ) : null}
    </div>
  );
}

function CardSign({ card }: { readonly card: CardBox }) {
  return (
    <span className={classes['sign']}>
      <Sign card={card} />
    </span>
  );
}

function labelOf({ card, text, kind }: OutlineNode, words: SceneWords, t: ReturnType<typeof useTranslation>['t']): string {
  if (card) return t('outline.cardLabel', { kind: words.cardKind(card.kind), text });
  return t(`outline.${kind === 'card' ? 'lane' : kind}Label`, { name: text });
}

function Fold({ open, level, onFold }: { readonly open: boolean; readonly level: number; readonly onFold: () => void }) {
  const Chevron = open ? ChevronDown : ChevronRight;
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    onFold();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrows fold and unfold
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <span className={classes['fold']} style={{ insetInlineStart: level * 24 - 10 }} onClick={press}>
      <Chevron size={16} strokeWidth={1.5} aria-hidden />
    </span>
  );
}
