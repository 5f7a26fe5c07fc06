import { Menu } from '@mantine/core';
import { Columns2, Copy, FileOutput, MoreHorizontal, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { deleteRecords, duplicateJourney } from '../../../shared/commands/index.ts';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { lastStep, useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { showUndoNotice } from '../../ui/undo-notice.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useOrdered } from '../record/use-live.ts';
import { useWritable } from '../record/use-record.ts';

interface BoardMenuProps {
  readonly journey: RecordOfKind<'journey'>;
  readonly title: string;
  readonly last: boolean;
}

export function BoardMenu({ journey, title, last }: BoardMenuProps) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const report = useReportFault();
  const writable = useWritable();
  const ordered = useOrdered('journey');
  const duplicate = async () => {
    await document.loadJourney(journey.id);
    document.run(duplicateJourney, { journey: journey.id, title: t('board.copyOf', { title }) });
  };
  const compare = () => {
    view.showJourney(journey.id);
    view.showCompare();
  };
  const carry = async () => {
    // First, so that whoever goes on to another map while it loads is left there.
    view.showJourney(journey.id);
    await document.loadJourney(journey.id);
    if (view.store.getState().journey === journey.id) view.openDialog('carry-journey');
  };
  const remove = () => {
    document.run(deleteRecords, { items: [{ kind: 'journey', id: journey.id }] });
    // The map that waits behind the board must be one that is there.
    if (view.store.getState().journey === journey.id) {
      view.showJourney(ordered.find(({ id }) => id !== journey.id)?.id ?? null);
      view.showBoard();
    }
    showUndoNotice({ id: 'journey-deleted', text: t('persona.deleted', { name: title }), undo: t('actions.undo'), ...lastStep(document) });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={MoreHorizontal} label={t('navigator.moreFor', { name: title })} size={24} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Copy size={16} strokeWidth={1.5} />} onClick={() => void duplicate().catch(report)} disabled={!writable}>
          {t('actions.duplicate')}
        </Menu.Item>
        <Menu.Item leftSection={<Columns2 size={16} strokeWidth={1.5} />} onClick={compare}>
          {t('actions.compare')}
        </Menu.Item>
        <Menu.Item leftSection={<FileOutput size={16} strokeWidth={1.5} />} onClick={() => void carry().catch(report)}>
          {t('actions.carry')}
        </Menu.Item>
        <Menu.Item leftSection={<Trash2 size={16} strokeWidth={1.5} />} onClick={remove} disabled={!writable || last}>
          {t('navigator.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
