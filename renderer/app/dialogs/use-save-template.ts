import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordName } from '../../../shared/commands/index.ts';
import type { Parcel } from '../../../shared/model/parcel.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { useJourneyPicture } from '../workbench/use-journey-picture.ts';

interface Saving {
  readonly journey: string;
  readonly name: string;
  readonly withCards: boolean;
  /** The part that is kept; null: the whole journey. */
  readonly part: Parcel | null;
  readonly items: readonly RecordName[];
}

/** Has the desk keep a journey as a template, with its picture, and says so. */
export function useSaveTemplate(file: string, onDone: () => void) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const { connection } = useDesk();
  const report = useReportFault();
  const pictureOf = useJourneyPicture();
  const [busy, setBusy] = useState(false);
  const keep = async ({ journey, name, withCards, part, items }: Saving) => {
    await document.settled();
    const selected = items.filter(isPart);
    const svg = pictureOf(journey, withCards, part?.records);
    await connection.client.templates.save({ file, journey, name, withCards, part: part ? selected : [], svg });
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

type Part = RecordName & { readonly kind: 'card' | 'stage' | 'step' | 'lane' };

/** Points and links come with what they stand on. */
function isPart(item: RecordName): item is Part {
  return item.kind === 'card' || item.kind === 'stage' || item.kind === 'step' || item.kind === 'lane';
}
