import type { LucideIcon } from 'lucide-react';
import styles from './heads.module.css';

interface HandleButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onPress: () => void;
}

/** A small button on a head. Out of the tab order: the same is an action with keys and an entry of the palette. */
export function HandleButton({ icon: Icon, label, onPress }: HandleButtonProps) {
  return (
    <button
      type="button"
      className={styles['handle']}
      tabIndex={-1}
      aria-label={label}
      title={label}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={onPress}
    >
      <Icon size={14} strokeWidth={1.5} aria-hidden />
    </button>
  );
}
