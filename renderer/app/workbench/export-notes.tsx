import { ScrollArea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Warning } from '../../../shared/contract/exchange.ts';
import { WarningList } from '../home/warning-list.tsx';

/** A notice is at most 200 pixels high: its title keeps its place, the notes scroll below it. */
const NOTES_HEIGHT = 132;

/** What the other format could not hold. */
export function showExportNotes(title: string, warnings: readonly Warning[]): void {
  const message = (
    <ScrollArea.Autosize mah={NOTES_HEIGHT} type="auto" offsetScrollbars="y">
      <WarningList warnings={warnings} />
    </ScrollArea.Autosize>
  );
  notifications.show({ id: 'export-notes', title, message, autoClose: 20_000, withBorder: true });
}
