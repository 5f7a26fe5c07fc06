import { notifications } from '@mantine/notifications';
import type { Warning } from '../../../shared/contract/exchange.ts';
import { WarningList } from '../home/warning-list.tsx';

/** What the other format could not hold. */
export function showExportNotes(title: string, warnings: readonly Warning[]): void {
  notifications.show({ id: 'export-notes', title, message: <WarningList warnings={warnings.slice(0, 12)} />, autoClose: 20_000, withBorder: true });
}
