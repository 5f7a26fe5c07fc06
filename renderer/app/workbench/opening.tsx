import { Loader } from '@mantine/core';
import classes from './opening.module.css';

/** Something takes a moment; it is said after a beat, so that quick things do not flicker. */
export function Opening({ text }: { readonly text: string }) {
  return (
    <main className={classes['root']} aria-busy="true">
      <div className={classes['box']} role="status">
        <Loader size={20} color="var(--cx-accent)" />
        {text}
      </div>
    </main>
  );
}
