import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface UndoNotice {
  readonly id: string;
  readonly text: string;
  readonly undo: string;
  readonly onUndo: () => void;
}

/** Says what was done, with the way back beside it. */
export function showUndoNotice({ id, text, undo, onUndo }: UndoNotice): void {
  const back = () => {
    onUndo();
    notifications.hide(id);
  };
  const message = (
    <span style={{ display: 'flex', alignItems: 'center', gap: 12 }}>
      <span style={{ flex: 1 }}>{text}</span>
      <Button onClick={back}>{undo}</Button>
    </span>
  );
  notifications.show({ id, message, autoClose: 10_000 });
}
