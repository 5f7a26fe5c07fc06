import { Tooltip } from '@mantine/core';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTIONS, keyLabel } from '../../actions/index.ts';
import { type Side, useView, useViewStore } from '../../state/index.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useWord } from '../../ui/use-word.ts';
import classes from './side-panel.module.css';
import { SIDE_TABS } from './side-tabs.ts';

/** What stands beside the map: one of several views of it, chosen by tabs. */
export function SidePanel() {
  const { t } = useTranslation();
  const word = useWord();
  const id = useId();
  const side = useView((view) => view.side);
  const shown = SIDE_TABS.find((tab) => tab.side === side);
  if (!shown) return null;
  return (
    <aside className={classes['root']} aria-label={t('sides.name')}>
      <Tabs id={id} side={side} />
      <div
        className={classes['panel']}
        data-details=""
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${side}`}
        aria-label={word(`sides.${side}`)}
        key={side}
      >
        {side === 'properties' ? null : <h2 className="cx-visually-hidden">{word(`sides.${side}`)}</h2>}
        <shown.Panel />
      </div>
    </aside>
  );
}

function Tabs({ id, side }: { readonly id: string; readonly side: Side }) {
  const { t } = useTranslation();
  const word = useWord();
  const view = useViewStore();
  const list = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent) => {
    const next = neighbour(side, event.key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    view.showSide(next);
    list.current?.querySelector<HTMLElement>(`[data-side="${next}"]`)?.focus();
  };
  return (
    <div className={classes['tabs']} role="tablist" aria-label={t('sides.name')} ref={list} onKeyDown={turn}>
      {SIDE_TABS.map(({ side: one, icon: Icon, action }) => (
        <Tooltip key={one} label={<Hint title={word(`sides.${one}`)} action={action} />} openDelay={400} events={{ hover: true, focus: true, touch: false }}>
          <button
            type="button"
            role="tab"
            id={`${id}-${one}`}
            className={classes['tab']}
            data-side={one}
            aria-label={word(`sides.${one}`)}
            aria-selected={one === side}
            aria-controls={`${id}-panel`}
            tabIndex={one === side ? 0 : -1}
            onClick={() => view.showSide(one)}
          >
            <Icon size={16} strokeWidth={1.5} aria-hidden />
          </button>
        </Tooltip>
      ))}
    </div>
  );
}

function Hint({ title, action }: { readonly title: string; readonly action: string }) {
  const keys = ACTIONS.find(({ id }) => id === action)?.keys[0];
  return (
    <span className={classes['hint']}>
      {title}
      {keys ? <Kbd>{keyLabel(keys)}</Kbd> : null}
    </span>
  );
}

/** The tab that an arrow key, Home or End leads to. */
function neighbour(side: Side, key: string): Side | undefined {
  const at = SIDE_TABS.findIndex((tab) => tab.side === side);
  const last = SIDE_TABS.length - 1;
  const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[key];
  return next === undefined ? undefined : SIDE_TABS[next]?.side;
}
