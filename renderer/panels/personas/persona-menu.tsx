import { Menu } from '@mantine/core';
import { ArrowDown, ArrowUp, ImageOff, MoreHorizontal, Sparkles, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { deleteRecords, movePersona } from '../../../shared/commands/index.ts';
import { lastStep, useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { showUndoNotice } from '../../ui/undo-notice.tsx';
import { useOrdered } from '../record/use-live.ts';
import { useRecord } from '../record/use-record.ts';

export function PersonaMenu({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const { record, set, writable } = useRecord('persona', id);
  const ordered = useOrdered('persona');
  if (!record) return null;
  const index = ordered.findIndex((other) => other.id === id);
  const remove = () => {
    document.run(deleteRecords, { items: [{ kind: 'persona', id }] });
    view.showPersonas(null);
    const name = record.name || t('properties.unnamed');
    showUndoNotice({ id: `deleted-${id}`, text: t('persona.deleted', { name }), undo: t('shell.undo'), ...lastStep(document) });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={MoreHorizontal} label={t('persona.more')} size={32} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<ArrowUp size={16} strokeWidth={1.5} />}
          disabled={!writable || index <= 0}
          onClick={() => document.run(movePersona, { persona: id, index: index - 1 })}
        >
          {t('navigator.moveUp')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowDown size={16} strokeWidth={1.5} />}
          disabled={!writable || index >= ordered.length - 1}
          onClick={() => document.run(movePersona, { persona: id, index: index + 1 })}
        >
          {t('navigator.moveDown')}
        </Menu.Item>
        {record.isSample ? (
          <Menu.Item leftSection={<Sparkles size={16} strokeWidth={1.5} />} disabled={!writable} onClick={() => set({ isSample: false })}>
            {t('persona.keepAsOwn')}
          </Menu.Item>
        ) : null}
        {record.picture ? (
          <Menu.Item leftSection={<ImageOff size={16} strokeWidth={1.5} />} disabled={!writable} onClick={() => set({ picture: null })}>
            {t('persona.removePicture')}
          </Menu.Item>
        ) : null}
        <Menu.Item leftSection={<Trash2 size={16} strokeWidth={1.5} />} disabled={!writable} onClick={remove}>
          {t('persona.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
