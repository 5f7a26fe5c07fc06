import type { ReactNode } from 'react';
import classes from './chip.module.css';

/** A small fact beside a title. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return <span className={classes['root']}>{children}</span>;
}
