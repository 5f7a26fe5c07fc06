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

/**
 * One thing to say and one thing to do, which has the focus: Enter does it, and no key goes to what lies behind. Drawn without the library of
 * components, so that it can be said whatever could not be loaded.
 */
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
        {/* biome-ignore lint/a11y/noAutofocus: there is nothing else to do here */}
        <button type="button" className={classes['main']} onClick={onAction} autoFocus>
          {action}
        </button>
        {second && onSecond ? (
          <button type="button" className={classes['act']} onClick={onSecond}>
            {second}
          </button>
        ) : null}
      </div>
    </div>
  );
}
