import { type ReactNode, useId } from 'react';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import classes from './settings.module.css';

interface GroupProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** Things of one kind under a name. */
export function Group({ title, text, children }: GroupProps) {
  const id = useId();
  const list = useFocusAfterRemoval<HTMLUListElement>();
  return (
    <section className={classes['group']} aria-labelledby={id}>
      <h3 id={id} className="cx-strong">
        {title}
      </h3>
      {text ? <p className="cx-meta">{text}</p> : null}
      <ul ref={list} className={classes['items']}>
        {children}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly name: ReactNode;
  readonly facts: string;
  /** Its buttons. */
  readonly children?: ReactNode;
}

export function Item({ name, facts, children }: ItemProps) {
  return (
    <li className={classes['item']}>
      <span className={classes['itemWords']}>
        <span className={classes['itemName']}>{name}</span>
        <span className="cx-meta">{facts}</span>
      </span>
      {children}
    </li>
  );
}
