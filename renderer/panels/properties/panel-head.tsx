import type { ReactNode } from 'react';
import { Chip } from '../../ui/chip.tsx';
import classes from './properties.module.css';

interface PanelHeadProps {
  readonly title: string;
  readonly chips: readonly string[];
  readonly children?: ReactNode;
}

/** What the panel is about: its title and the few facts that place it. */
export function PanelHead({ title, chips, children }: PanelHeadProps) {
  return (
    <div className={classes['head']}>
      <h2 className="cx-head cx-clamp">{title}</h2>
      <div className={classes['chips']}>
        {chips.filter(Boolean).map((chip) => (
          <Chip key={chip}>{chip}</Chip>
        ))}
      </div>
      {children}
    </div>
  );
}
