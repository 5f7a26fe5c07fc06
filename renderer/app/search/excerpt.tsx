import type { SearchHit } from '../../../shared/contract/search.ts';
import classes from './search.module.css';

/** The text around a find, the find itself marked. */
export function Excerpt({ hit }: { readonly hit: SearchHit }) {
  const { excerpt, from, to } = hit;
  return (
    <span className={classes['excerpt']}>
      {excerpt.slice(0, from)}
      <mark className={classes['find']}>{excerpt.slice(from, to)}</mark>
      {excerpt.slice(to)}
    </span>
  );
}
