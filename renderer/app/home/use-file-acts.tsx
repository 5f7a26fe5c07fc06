import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { bareName } from '../../../shared/model/format.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { NameDraftDialog } from '../drafts/name-draft-dialog.tsx';
import { RenameDialog } from '../drafts/rename-dialog.tsx';
import { useDrafts } from '../drafts/use-drafts.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { useShell } from '../shell/shell-context.ts';
import type { FileActs } from './file-actions-menu.tsx';

/** What Home does with files, and the dialog that it needs for that at the moment. */
export function useFileActs(read: () => void, onForget: (id: string) => void): { readonly acts: FileActs; readonly dialog: ReactNode } {
  const { t } = useTranslation();
  const { connection } = useDesk();
  const shell = useShell();
  const drafts = useDrafts();
  const report = useReportFault();
  const [asking, setAsking] = useState<{ readonly what: 'place' | 'rename'; readonly file: DeskFile } | null>(null);
  const { files } = connection.client;
  const then = (work: Promise<unknown>) => void work.catch(report).finally(read);
  const placeByDialog = async ({ id, name }: DeskFile) => {
    const placed = await shell?.client.placeDraft({ file: id, name: bareName(name) });
    if (placed) drafts.tellPlaced(placed);
  };
  const acts: FileActs = {
    onPlace: (file) => (shell ? then(placeByDialog(file)) : setAsking({ what: 'place', file })),
    onRename: (file) => setAsking({ what: 'rename', file }),
    onDuplicate: (file) => then(files.duplicate({ id: file.id, name: t('drafts.copyName', { name: bareName(file.name) }) })),
    onDiscard: (file) => then(drafts.discard(file, read)),
    onForget: ({ id }) => onForget(id),
  };
  const close = () => setAsking(null);
  const placed = ({ name }: DeskFile) => {
    close();
    drafts.tellPlaced(name);
    read();
  };
  const dialog = (): ReactNode => {
    if (asking === null) return null;
    const { id, name } = asking.file;
    if (asking.what === 'place') {
      return <NameDraftDialog suggested={bareName(name)} place={(chosen) => drafts.place(id, chosen)} onNamed={placed} onClose={close} />;
    }
    return <RenameDialog title={t('drafts.renameTitle')} name={bareName(name)} onName={(chosen) => then(files.rename({ id, name: chosen }))} onClose={close} />;
  };
  return { acts, dialog: dialog() };
}
