import { useTranslation } from 'react-i18next';
import { bareName } from '../../../shared/model/format.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { RenameDialog } from './rename-dialog.tsx';

/** Another name for the file that the window shows. */
export function RenameFileDialog({ file }: { readonly file: string }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const { connection } = useDesk();
  const report = useReportFault();
  const name = bareName(useDocument((state) => state.description.name));
  const rename = async (chosen: string) => {
    await document.settled();
    await connection.client.files.rename({ id: file, name: chosen });
    document.reconnect();
  };
  return (
    <RenameDialog title={t('drafts.renameTitle')} name={name} onName={(chosen) => void rename(chosen).catch(report)} onClose={() => view.openDialog(null)} />
  );
}
