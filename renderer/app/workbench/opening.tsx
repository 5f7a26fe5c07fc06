import classes from './opening.module.css';

/** Something takes a moment; it is said after a beat, so that quick things do not flicker. */
export function Opening({ text }: { readonly text: string }) {
  return (
    <main className={classes['root']} aria-busy="true">
      <div className={classes['box']} role="status">
        <span className={classes['wheel']} />
        {text}
      </div>
    </main>
  );
}
