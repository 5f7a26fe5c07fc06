import type { ReactNode } from 'react';
import classes from './settings.module.css';

interface SettingRowProps {
  readonly label: string;
  /** What it means, where the label does not say it all. */
  readonly hint?: string;
  /** The control, which carries the label as its name. */
  readonly children: ReactNode;
}

/** One setting: its name, what it means, and the control. */
export function SettingRow({ label, hint, children }: SettingRowProps) {
  return (
    <div className={classes['row']}>
      <div className={classes['words']}>
        <span className="cx-strong">{label}</span>
        {hint ? <p className="cx-meta">{hint}</p> : null}
      </div>
      <div className={classes['control']}>{children}</div>
    </div>
  );
}
