import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';

interface CheckItemProps {
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A menu entry that is on or off; the menu stays open for the next. */
export function CheckItem({ checked, disabled, onChange, children }: CheckItemProps) {
  return (
    <Menu.CheckboxItem checked={checked} disabled={disabled} onChange={onChange}>
      {children}
    </Menu.CheckboxItem>
  );
}
