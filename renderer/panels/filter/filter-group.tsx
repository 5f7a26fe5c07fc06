import type { CardFilter } from '../../../shared/model/card-filter.ts';
import type { TagColour } from '../../../shared/model/tag.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { TagSign } from '../tags/tag-sign.tsx';
import classes from './filter.module.css';

export interface Entry {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Of a tag. */
  readonly colour?: TagColour | null;
}

interface FilterGroupProps {
  readonly title: string;
  readonly field: Exclude<keyof CardFilter, 'text'>;
  readonly entries: readonly Entry[];
}

/** One thing by which cards differ: of what is pressed, each card must have one. */
export function FilterGroup({ title, field, entries }: FilterGroupProps) {
  const view = useViewStore();
  const chosen: readonly string[] = useView((state) => state.filter[field]);
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((held) => held !== value) : [...chosen, value];
    view.filterBy({ [field]: next } as Partial<CardFilter>);
  };
  if (entries.length === 0) return null;
  return (
    <fieldset className={classes['group']}>
      <legend className={classes['legend']}>{title}</legend>
      {entries.map(({ value, label, count, colour }) => (
        <button key={value} type="button" className={classes['entry']} aria-pressed={chosen.includes(value)} onClick={() => toggle(value)}>
          {colour === undefined ? null : <TagSign colour={colour} />}
          <span className={classes['name']} dir="auto">
            {label}
          </span>
          <span className={classes['number']}>{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
