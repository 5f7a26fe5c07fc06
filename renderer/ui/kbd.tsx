import classes from './kbd.module.css';

/** Keys as they are written on this machine's keyboard. */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className={classes['root']}>{children}</kbd>;
}
