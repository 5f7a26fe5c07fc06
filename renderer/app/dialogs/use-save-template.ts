import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentStore } from '../../records/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { useJourneyPicture } from '../workbench/use-journey-picture.ts';

interface Saving {
  readonly journey: string;
  readonly name: string;
  readonly withCards: boolean;
}

/** Has the desk keep a journey as a template, with its picture, and says so. */
export function useSaveTemplate(file: string, onDone: () => void) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const { connection } = useDesk();
  const report = useReportFault();
  const pictureOf = useJourneyPicture();
  const [busy, setBusy] = useState(false);
  const keep = async ({ journey, name, withCards }: Saving) => {
    await document.settled();
    await connection.client.templates.save({ file, journey, name, withCards, svg: pictureOf(journey, withCards) });
    notifications.show({ message: t('shell.template.saved', { name }) });
    onDone();
  };
  const save = (saving: Saving) => {
    if (busy) return;
    setBusy(true);
    keep(saving)
      .catch(report)
      .finally(() => setBusy(false));
  };
  return { busy, save };
}
