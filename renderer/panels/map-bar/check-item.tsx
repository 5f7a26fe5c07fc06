import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

interface CheckItemProps {
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A menu entry that is on or off. */
export function CheckItem({ checked, disabled, onChange, children }: CheckItemProps) {
  const mark = <Check size={16} strokeWidth={1.5} style={{ visibility: checked ? 'visible' : 'hidden' }} aria-hidden />;
  return (
    <Menu.Item role="menuitemcheckbox" aria-checked={checked} disabled={disabled} leftSection={mark} onClick={() => onChange(!checked)}>
      {children}
    </Menu.Item>
  );
}
