import { ActionIcon, Tooltip } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import { forwardRef, type MouseEvent } from 'react';
import classes from './icon-button.module.css';

interface IconButtonProps {
  readonly icon: LucideIcon;
  /** Its name: read aloud and shown when pointed at. */
  readonly label: string;
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly size?: 24 | 28 | 32;
  readonly iconSize?: 16 | 20;
  readonly expanded?: boolean;
}

export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(props, ref) {
  const { icon: Icon, label, onClick, pressed, disabled = false, size = 28, iconSize = 16, expanded, ...rest } = props;
  return (
    <Tooltip label={label} openDelay={400} withinPortal events={{ hover: true, focus: true, touch: false }}>
      <ActionIcon
        {...rest}
        ref={ref}
        className={classes['root']}
        variant="subtle"
        size={size}
        radius={8}
        aria-label={label}
        disabled={disabled}
        {...(onClick ? { onClick } : {})}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      >
        <Icon size={iconSize} strokeWidth={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
});
