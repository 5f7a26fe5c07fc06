import { keyLabel } from '../../actions/index.ts';
import { Kbd } from '../../ui/kbd.tsx';
import type { Findable } from './match.ts';

/** A line of a palette, and what it does. */
export interface Entry extends Findable {
  readonly id: string;
  readonly group: string;
  readonly keys: string | null;
  readonly run: () => void;
}

export function EntryRow({ title, group, keys }: Pick<Entry, 'title' | 'group' | 'keys'>) {
  return (
    <>
      <span className="cx-clamp" style={{ flex: 1, minWidth: 0 }}>
        {title}
      </span>
      <span className="cx-meta">{group}</span>
      {keys ? <Kbd>{keyLabel(keys)}</Kbd> : null}
    </>
  );
}
