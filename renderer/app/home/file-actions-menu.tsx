import { Menu } from '@mantine/core';
import { Copy, MoreHorizontal, Pencil, Save, Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { bareName } from '../../../shared/model/format.ts';
import { IconButton } from '../../ui/icon-button.tsx';

/** What can be done with a file from Home. */
export interface FileActs {
  onPlace(file: DeskFile): void;
  onRename(file: DeskFile): void;
  onDuplicate(file: DeskFile): void;
  onDiscard(file: DeskFile): void;
  /** Left out where the file is listed for lying in a folder. */
  onForget?(file: DeskFile): void;
}

const ICON = { size: 16, strokeWidth: 1.5 } as const;

export function FileActionsMenu({ file, acts }: { readonly file: DeskFile; readonly acts: FileActs }) {
  const { t } = useTranslation();
  const { onForget } = acts;
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <IconButton icon={MoreHorizontal} label={t('home.own.more', { name: bareName(file.name) })} size={32} />
      </Menu.Target>
      <Menu.Dropdown>
        {file.draft === null ? null : (
          <Menu.Item leftSection={<Save {...ICON} />} onClick={() => acts.onPlace(file)}>
            {t('drafts.giveName')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<Pencil {...ICON} />} onClick={() => acts.onRename(file)}>
          {t('drafts.renameMenu')}
        </Menu.Item>
        <Menu.Item leftSection={<Copy {...ICON} />} onClick={() => acts.onDuplicate(file)}>
          {t('drafts.duplicate')}
        </Menu.Item>
        {file.draft === null ? null : (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<Trash2 {...ICON} />} onClick={() => acts.onDiscard(file)}>
              {t('drafts.discard')}
            </Menu.Item>
          </>
        )}
        {file.draft === null && onForget ? (
          <Menu.Item leftSection={<X {...ICON} />} onClick={() => onForget(file)}>
            {t('home.forget')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
