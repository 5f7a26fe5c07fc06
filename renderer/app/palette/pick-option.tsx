import { type ReactNode, useEffect, useRef } from 'react';
import classes from './pick-list.module.css';

interface PickOptionProps {
  readonly id: string;
  readonly chosen: boolean;
  /** It cannot be taken now. */
  readonly off: boolean;
  readonly onChoose: () => void;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

/** One entry; the chosen one is scrolled into sight. */
export function PickOption({ id, chosen, off, onChoose, onPick, children }: PickOptionProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) root.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys of the list
    <div
      ref={root}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-disabled={off}
      className={classes['item']}
      onMouseMove={onChoose}
      onClick={onPick}
    >
      {children}
    </div>
  );
}
