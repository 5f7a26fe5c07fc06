import { Button } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { notifications, notificationsStore } from '@mantine/notifications';
import type { ReactNode } from 'react';

interface ActNotice {
  /** What it is about: of several about one thing only the last stands. */
  readonly id: string;
  readonly text: ReactNode;
  readonly act: ReactNode;
  readonly onAct: () => void;
  /** Calls back once there is nothing to be done about it any more: the notice goes. */
  readonly until?: ((ended: () => void) => void) | undefined;
}

/** Says something, with the one thing to do about it beside it. */
export function showActNotice({ id, text, act, onAct, until }: ActNotice): void {
  hideNotice(id);
  // A name of its own: under one that is shown already nothing new would be said, and its time would not begin anew.
  const own = `${id} ${randomId()}`;
  const run = () => {
    onAct();
    notifications.hide(own);
  };
  const message = (
    <span style={{ display: 'flex', alignItems: 'center', gap: 12 }}>
      <span style={{ flex: 1 }}>{text}</span>
      <Button onClick={run}>{act}</Button>
    </span>
  );
  notifications.show({ id: own, message, autoClose: 10_000 });
  until?.(() => notifications.hide(own));
}

/** Takes back what was said about something. */
export function hideNotice(id: string): void {
  const { notifications: shown, queue } = notificationsStore.getState();
  for (const { id: own = '' } of [...shown, ...queue]) if (own.startsWith(`${id} `)) notifications.hide(own);
}
