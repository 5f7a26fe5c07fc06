import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

interface ActNotice {
  readonly id: string;
  readonly text: ReactNode;
  readonly act: ReactNode;
  readonly onAct: () => void;
  /** Calls back once there is nothing to be done about it any more: the notice goes. */
  readonly until?: ((ended: () => void) => void) | undefined;
}

/** Says something, with the one thing to do about it beside it. */
export function showActNotice({ id, text, act, onAct, until }: ActNotice): void {
  const run = () => {
    onAct();
    notifications.hide(id);
  };
  const message = (
    <span style={{ display: 'flex', alignItems: 'center', gap: 12 }}>
      <span style={{ flex: 1 }}>{text}</span>
      <Button onClick={run}>{act}</Button>
    </span>
  );
  notifications.show({ id, message, autoClose: 10_000 });
  until?.(() => notifications.hide(id));
}
