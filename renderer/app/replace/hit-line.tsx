import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TextHit } from '../../../shared/analysis/index.ts';
import { useWord } from '../../ui/use-word.ts';
import classes from './replace.module.css';

interface HitLineProps {
  readonly hit: TextHit;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** What stands there, its finds marked, and what would stand there. */
export function HitLine({ hit, checked, onCheck }: HitLineProps) {
  const word = useWord();
  const { kind, field, after } = hit;
  const where = [word(`kinds.${kind}`), word(`properties.fields.${field}`, { defaultValue: '' })].filter((part) => part !== '').join(' · ');
  const label = (
    <span className={classes['hit']}>
      <span className="cx-meta">{where}</span>
      <span className={classes['before']}>{marked(hit)}</span>
      <span className={classes['after']}>{after === '' ? '∅' : after}</span>
    </span>
  );
  return <Checkbox className={classes['line'] ?? ''} label={label} checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />;
}

function marked({ before, finds }: TextHit): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to } of finds) {
    parts.push(
      before.slice(at, from),
      <mark key={from} className={classes['find']}>
        {before.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return [...parts, before.slice(at)];
}
