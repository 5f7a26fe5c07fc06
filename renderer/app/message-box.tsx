import { Button } from '@mantine/core';
import { useId } from 'react';
import { BrandMark } from '../ui/brand-mark.tsx';
import classes from './full-message.module.css';

export interface Message {
  readonly title: string;
  readonly text: string;
  readonly detail?: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly second?: string;
  readonly onSecond?: () => void;
}

/** One thing to say and one thing to do, which has the focus: Enter does it, and no key goes to what lies behind. */
export function MessageBox({ title, text, detail, action, onAction, second, onSecond }: Message) {
  const heading = useId();
  return (
    <div className={classes['box']} role="alert" aria-labelledby={heading}>
      <BrandMark size={32} />
      <h1 id={heading} className="cx-page">
        {title}
      </h1>
      <p>{text}</p>
      {detail ? <p className="cx-meta">{detail}</p> : null}
      <div className={classes['acts']}>
        <Button variant="filled" onClick={onAction} autoFocus>
          {action}
        </Button>
        {second && onSecond ? <Button onClick={onSecond}>{second}</Button> : null}
      </div>
    </div>
  );
}
