import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Says what belongs here and how to begin. */
export function EmptyState({ icon: Icon, title, text, children }: EmptyStateProps) {
  return (
    <div className={classes['root']}>
      <Icon size={32} strokeWidth={1.25} aria-hidden />
      <p className="cx-head">{title}</p>
      <p className={classes['text']}>{text}</p>
      {children}
    </div>
  );
}
