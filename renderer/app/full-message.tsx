import { Button } from '@mantine/core';
import { BrandMark } from '../ui/brand-mark.tsx';
import classes from './full-message.module.css';

interface FullMessageProps {
  readonly title: string;
  readonly text: string;
  readonly detail?: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly second?: string;
  readonly onSecond?: () => void;
}

/** A screen that has one thing to say and one thing to do. */
export function FullMessage({ title, text, detail, action, onAction, second, onSecond }: FullMessageProps) {
  return (
    <main className={classes['root']}>
      <div className={classes['box']} role="alert">
        <BrandMark size={32} />
        <h1 className="cx-page">{title}</h1>
        <p>{text}</p>
        {detail ? <p className="cx-meta">{detail}</p> : null}
        <div className={classes['acts']}>
          <Button variant="filled" onClick={onAction}>
            {action}
          </Button>
          {second && onSecond ? <Button onClick={onSecond}>{second}</Button> : null}
        </div>
      </div>
    </main>
  );
}
