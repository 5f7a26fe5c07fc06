import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../../../shared/contract/exchange.ts';
import type { Services } from '../../actions/index.ts';
import { type DocumentStore, useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { go } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { showExportNotes } from './export-notes.tsx';
import { saveBlob } from './save-blob.ts';

/** What a browser window does for the actions. */
export function useServices(): Services {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const fail = useReportFault();
  const { settings, changeSettings } = useDesk();
  return useMemo(
    () => ({
      openHome: () => go('/'),
      exportJourney: (format) => {
        const done = exportOne(document, format, view.store.getState().journey);
        done.then((warnings) => warnings.length > 0 && showExportNotes(t('shell.exportNotes', { count: warnings.length }), warnings)).catch(fail);
      },
      downloadCopy: () => void downloadCopy(document).catch(fail),
      settings,
      changeSettings,
      fail,
    }),
    [document, view, fail, settings, changeSettings, t],
  );
}

async function exportOne(document: DocumentStore, format: ExportFormat, journey: string | null) {
  await document.settled();
  const { fileName, mediaType, text, warnings } = await document.host.exchange.export({ format, journey });
  saveBlob(new Blob([text], { type: mediaType }), fileName);
  return warnings;
}

async function downloadCopy(document: DocumentStore): Promise<void> {
  await document.settled();
  saveBlob(await document.host.file.copy(), document.store.getState().description.name);
}
