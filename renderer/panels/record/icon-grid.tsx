import { Circle } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../shared/model/format.ts';
import { ICONS } from '../../../shared/scene/index.ts';
import { isComposing } from '../../ui/composing.ts';
import fieldClasses from '../../ui/field.module.css';
import { type GridMove, gridMoveOf } from '../../ui/grid-move.ts';
import { useWord } from '../../ui/use-word.ts';
import classes from './icon-picker.module.css';

const COLUMNS = 7;
const NONE = '';

interface IconGridProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (icon: string) => void;
}

/** The built-in icons: typing finds one by its name in either language, arrows walk the grid, Enter takes one. */
export function IconGrid({ label, value, onChoose }: IconGridProps) {
  const { t } = useTranslation();
  const word = useWord();
  const namesOf = useIconNames();
  const [typed, setTyped] = useState('');
  const grid = useRef<HTMLDivElement>(null);
  const found = useMemo(() => {
    const wanted = typed.trim().toLocaleLowerCase();
    const icons = [...ICONS.keys()].filter((name) => wanted === '' || namesOf(name).some((each) => each.toLocaleLowerCase().includes(wanted)));
    return wanted === '' ? [NONE, ...icons] : icons;
  }, [typed, namesOf]);
  const go = (index: number) => grid.current?.querySelectorAll('button')[index]?.focus();
  const fieldKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && found[0] !== undefined && typed.trim() !== '') onChoose(found[0]);
    else if (event.key === 'ArrowDown') go(0);
    else return;
    event.preventDefault();
  };
  const gridKey = (event: KeyboardEvent) => {
    const move = gridMoveOf(event.key, event.ctrlKey || event.metaKey);
    const at = found.indexOf((event.target as HTMLElement).dataset['icon'] ?? NONE);
    if (!move || at < 0) return;
    event.preventDefault();
    const next = placeAfter(move, at, found.length);
    if (next < 0) (event.currentTarget.previousElementSibling as HTMLElement | null)?.focus();
    else go(next);
  };
  const current = found.includes(value) ? value : found[0];
  return (
    <>
      <input
        className={`${fieldClasses['input']} ${classes['find']}`}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={fieldKey}
        placeholder={t('properties.findIcon')}
        aria-label={t('properties.findIcon')}
        data-autofocus
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of fields */}
      <div ref={grid} className={classes['grid']} role="group" aria-label={label} onKeyDown={gridKey}>
        {found.map((name) => {
          const said = name === NONE ? t('properties.none') : word(`map.scene.icons.${name}`);
          return (
            <button
              key={name}
              type="button"
              className={classes['icon']}
              data-icon={name}
              tabIndex={name === current ? 0 : -1}
              aria-label={said}
              title={said}
              aria-pressed={value === name}
              onClick={() => onChoose(name)}
            >
              <BuiltInIcon name={name} />
            </button>
          );
        })}
      </div>
      {found.length === 0 ? <p className="cx-meta">{t('properties.noIconFound')}</p> : null}
    </>
  );
}

/** Below 0: above the grid. */
function placeAfter(move: GridMove, at: number, count: number): number {
  const to: Partial<Record<GridMove, number>> = {
    left: Math.max(0, at - 1),
    right: at + 1,
    up: at - COLUMNS,
    down: at + COLUMNS,
    'row-start': at - (at % COLUMNS),
    'row-end': at - (at % COLUMNS) + COLUMNS - 1,
    first: 0,
    last: count - 1,
  };
  return Math.min(count - 1, to[move] ?? at);
}

/** What an icon is called in every language that the program speaks. */
function useIconNames(): (name: string) => readonly string[] {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const bundles = LANGUAGES.map((language) => i18n.getResourceBundle(language, 'translation') as { map: { scene: { icons: Record<string, string> } } });
    return (name) => [name, ...bundles.map((bundle) => bundle.map.scene.icons[name] ?? '')];
  }, [i18n]);
}

/** As the map draws it; a dashed ring where there is none. */
export function BuiltInIcon({ name }: { readonly name: string }) {
  const d = ICONS.get(name);
  if (d === undefined) return <Circle size={16} strokeWidth={1.5} strokeDasharray="3 3" aria-hidden />;
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}
