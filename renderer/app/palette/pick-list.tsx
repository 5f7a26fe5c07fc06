import { Search } from 'lucide-react';
import { Fragment, type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '../../ui/composing.ts';
import classes from './pick-list.module.css';
import { PickOption } from './pick-option.tsx';

interface PickListProps<T extends { readonly id: string }> {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly items: readonly T[];
  /** Said where nothing fits. */
  readonly empty: string;
  readonly onPick: (item: T) => void;
  readonly renderItem: (item: T) => ReactNode;
  /** What stands there to be known, but cannot be taken now. */
  readonly isOff?: (item: T) => boolean;
  /** Title above the first item of a group. */
  readonly groupOf?: (item: T) => string;
}

/** A field over a list: arrows choose, Enter takes, the field keeps the focus. */
export function PickList<T extends { readonly id: string }>(props: PickListProps<T>) {
  const { label, placeholder, typed, onType, items, empty, onPick, renderItem, isOff, groupOf } = props;
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [index, setIndex] = useState(0);
  // The dialog's own focus comes a moment later, and who types at once would type into the map.
  useLayoutEffect(() => field.current?.focus(), []);
  const chosen = Math.min(index, items.length - 1);
  const pick = (item: T) => {
    if (!isOff?.(item)) onPick(item);
  };
  const keys = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const item = items[chosen];
    if (event.key === 'ArrowDown') setIndex((chosen + 1) % Math.max(1, items.length));
    else if (event.key === 'ArrowUp') setIndex((chosen - 1 + items.length) % Math.max(1, items.length));
    else if (event.key === 'Enter' && item) pick(item);
    else return;
    event.preventDefault();
  };
  const type = (text: string) => {
    setIndex(0);
    onType(text);
  };
  return (
    <div>
      <div className={classes['field']}>
        <Search size={20} strokeWidth={1.5} aria-hidden />
        <input
          ref={field}
          className={classes['input']}
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-label={label}
          {...(items[chosen] ? { 'aria-activedescendant': `${list}-${chosen}` } : {})}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={keys}
          data-autofocus
        />
      </div>
      <div id={list} role="listbox" aria-label={label} className={classes['list']} tabIndex={-1}>
        {items.map((item, at) => {
          const group = groupOf?.(item);
          const before = items[at - 1];
          const begins = group !== undefined && (before === undefined || groupOf?.(before) !== group);
          return (
            <Fragment key={item.id}>
              {begins ? (
                <p role="presentation" className={`cx-label ${classes['group']}`}>
                  {group}
                </p>
              ) : null}
              <PickOption id={`${list}-${at}`} chosen={at === chosen} onChoose={() => setIndex(at)} onPick={() => pick(item)} off={isOff?.(item) ?? false}>
                {renderItem(item)}
              </PickOption>
            </Fragment>
          );
        })}
      </div>
      {items.length === 0 ? (
        <p className={classes['empty']} role="status">
          {empty}
        </p>
      ) : null}
    </div>
  );
}
