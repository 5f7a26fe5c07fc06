import { Menu } from '@mantine/core';
import { ChevronDown, Download, History, Pencil, Save, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { bareName } from '../../../shared/model/format.ts';
import { keyLabel, useActions } from '../../actions/index.ts';
import { useDocument } from '../../records/index.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { DraftMark } from '../drafts/draft-mark.tsx';
import classes from './workbench.module.css';

const ICON = { size: 16, strokeWidth: 1.5 } as const;

/** The file's name, and what can be done with the file as a whole. */
export function FileMenu() {
  const { t } = useTranslation();
  const actions = useActions();
  const name = useDocument((state) => state.description.name);
  const draft = useDocument((state) => state.description.draft);
  const writable = useDocument((state) => state.saving !== 'read-only');
  const entry = (id: string, title: string, Icon: typeof Save, keys: string | null = null, off = false) => (
    <Menu.Item leftSection={<Icon {...ICON} />} rightSection={keys ? <Kbd>{keyLabel(keys)}</Kbd> : null} disabled={off} onClick={() => actions.run(id)}>
      {title}
    </Menu.Item>
  );
  return (
    <>
      <Menu position="bottom-start" width={264}>
        <Menu.Target>
          <button type="button" className={classes['fileMenu']} title={name} aria-label={t('drafts.fileMenu', { name })}>
            <span className={classes['file']} dir="auto">
              {draft ? bareName(name) : name}
            </span>
            <ChevronDown {...ICON} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {entry('save', t(draft ? 'drafts.giveName' : 'versions.new'), Save, 'mod+S', !writable)}
          {entry('versions', t('actions.versions'), History)}
          {entry('renameFile', t('actions.renameFile'), Pencil, null, !writable)}
          {entry('downloadCopy', t('actions.downloadCopy'), Download, 'mod+shift+S')}
          {draft ? (
            <>
              <Menu.Divider />
              {entry('discardDraft', t('actions.discardDraft'), Trash2)}
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {draft ? <DraftMark /> : null}
    </>
  );
}
