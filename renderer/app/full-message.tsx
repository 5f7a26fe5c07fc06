import classes from './full-message.module.css';
import { type Message, MessageBox } from './message-box.tsx';

/** A screen that has one thing to say and one thing to do. */
export function FullMessage(message: Message) {
  return (
    <main className={classes['root']}>
      <MessageBox {...message} />
    </main>
  );
}
