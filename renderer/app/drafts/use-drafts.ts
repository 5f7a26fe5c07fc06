import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { DAYS_IN_BIN } from '../../../shared/contract/limits.ts';
import { bareName } from '../../../shared/model/format.ts';
import { showUndoNotice } from '../../ui/undo-notice.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from '../settings/desk-context.tsx';

type Draft = Pick<DeskFile, 'id' | 'name'>;

/** What can be done with drafts, and how it is told. */
export function useDrafts() {
  const { t } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  return useMemo(() => {
    const { files } = connection.client;
    return {
      /** In the person's own folder of maps. */
      place: (id: string, name: string): Promise<DeskFile> => files.place({ id, name }),
      tellPlaced: (name: string): void => void notifications.show({ id: 'placed', message: t('drafts.placed', { name }) }),
      /** Says where the draft lies now, with the way back. */
      async discard({ id, name }: Draft, onRestored: (file: DeskFile) => void): Promise<void> {
        const place = await files.discard({ id });
        showUndoNotice({
          id: `discarded ${id}`,
          text: t('drafts.discarded', { name: bareName(name), count: DAYS_IN_BIN }),
          undo: t('drafts.restore'),
          onUndo: () => void files.restore({ id: place }).then(onRestored, report),
        });
      },
    };
  }, [connection, t, report]);
}
