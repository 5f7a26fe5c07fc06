import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../../../shared/contract/choices.ts';
import type { Warning } from '../../../shared/contract/exchange.ts';
import type { Services } from '../../actions/index.ts';
import { type DocumentStore, useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDraftServices } from '../drafts/use-draft-services.ts';
import { go, projectorAddress, shownFile } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { useSettingsDoor } from '../settings/settings-door.ts';
import { desktopOf } from '../shell/desktop.ts';
import { type Shell, useShell } from '../shell/shell-context.ts';
import { copySheet } from './copy-sheet.ts';
import { saveBlob } from './save-blob.ts';

/** What a browser window does for the actions. */
export function useServices(): Services {
  const { t, i18n } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const fail = useReportFault();
  const { settings, changeSettings } = useDesk();
  const { open: openSettings } = useSettingsDoor();
  const shell = useShell();
  const draftServices = useDraftServices();
  return useMemo(() => {
    const save = shell ? (blob: Blob, name: string) => shell.client.save({ name, bytes: blob }).then(() => undefined) : saveBlob;
    return {
      file: shownFile() ?? '',
      openHome: () => {
        const { description } = document.store.getState();
        // In the desktop program Home has a window of its own: nobody leaves the draft.
        if (description.draft && description.readOnly === null && !shell) view.openDialog('leave');
        else go('/');
      },
      ...draftServices,
      exportJourney: (format) => {
        const done = exportOne(document, format, view.store.getState().journey, save);
        done.then((warnings) => tellWarnings(warnings, t('shell.exportNotes', { count: warnings.length }))).catch(fail);
      },
      copySheet: () =>
        void copySheet(document, view, i18n)
          .then(() => notifications.show({ id: 'sheet', message: t('mapBar.sheetCopied') }))
          .catch(fail),
      downloadCopy: () => void (shell ? saveCopy(document, shell) : downloadCopy(document)).catch(fail),
      saveFile: (blob, name) => void Promise.resolve(save(blob, name)).catch(fail),
      say: (key, values) => (t as unknown as (key: string, values?: object) => string)(key, values),
      openProjector: (session) => openProjector(shell, session),
      ...(shell ? { desktop: desktopOf(shell, fail) } : {}),
      settings,
      changeSettings,
      openSettings,
      fail,
    };
  }, [document, view, fail, settings, changeSettings, openSettings, t, i18n, shell, draftServices]);
}

async function exportOne(document: DocumentStore, format: ExportFormat, journey: string | null, save: (blob: Blob, name: string) => unknown) {
  await document.settled();
  const { fileName, mediaType, text, warnings } = await document.host.exchange.export({ format, journey });
  await save(new Blob([text], { type: mediaType }), fileName);
  return warnings;
}

/** Beside this window; the program puts it on another screen where there is one. */
async function openProjector(shell: Shell | null, session: string): Promise<boolean> {
  if (shell) {
    await shell.client.project({ session });
    return true;
  }
  return window.open(projectorAddress(session), `cxmap-${session}`, 'popup,width=1024,height=768') !== null;
}

/** The program writes the copy itself, where the system's dialog says. */
async function saveCopy(document: DocumentStore, { client }: Shell): Promise<void> {
  await document.settled();
  await client.saveCopy({ file: shownFile() ?? '' });
}

async function downloadCopy(document: DocumentStore): Promise<void> {
  await document.settled();
  saveBlob(await document.host.file.copy(), document.store.getState().description.name);
}

async function tellWarnings(warnings: readonly Warning[], title: string): Promise<void> {
  if (warnings.length === 0) return;
  const { showExportNotes } = await import('./export-notes.tsx');
  showExportNotes(title, warnings);
}
