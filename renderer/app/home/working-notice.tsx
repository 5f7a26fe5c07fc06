import { Loader } from '@mantine/core';
import classes from './home.module.css';

/** Something slow is under way. */
export function WorkingNotice({ text }: { readonly text: string }) {
  return (
    <div className={classes['working']} role="status">
      <Loader size={16} color="var(--cx-accent)" />
      {text}
    </div>
  );
}
