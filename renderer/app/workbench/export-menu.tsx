import { Button, Menu } from '@mantine/core';
import { BookmarkPlus, ChevronDown, Download, FileInput, FileOutput, Share } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EXPORT_FORMATS } from '../../../shared/contract/choices.ts';
import { keyLabel, useActions } from '../../actions/index.ts';
import { useView } from '../../state/index.ts';
import { Kbd } from '../../ui/kbd.tsx';
import classes from './workbench.module.css';

/** Everything that carries the map out of here, and foreign maps in. */
export function ExportMenu() {
  const { t } = useTranslation();
  const actions = useActions();
  const onMap = useView((view) => view.screen === 'map' && view.journey !== null);
  return (
    <Menu position="bottom-end" width={264}>
      <Menu.Target>
        <Button leftSection={<Share size={16} strokeWidth={1.5} />} rightSection={<ChevronDown size={16} strokeWidth={1.5} />} aria-label={t('shell.export')}>
          <span className={classes['optional']}>{t('shell.export')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {EXPORT_FORMATS.map((format) => (
          <Menu.Item key={format} disabled={!onMap} onClick={() => actions.run(`export.${format}`)}>
            {t(`actions.export.${format}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <CarryItems />
        <Menu.Divider />
        <Menu.Item
          leftSection={<Download size={16} strokeWidth={1.5} />}
          rightSection={<Kbd>{keyLabel('mod+shift+S')}</Kbd>}
          onClick={() => actions.run('downloadCopy')}
        >
          {t('actions.downloadCopy')}
        </Menu.Item>
        <Menu.Item leftSection={<FileInput size={16} strokeWidth={1.5} />} onClick={() => actions.run('import')}>
          {t('actions.import')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Parts of the map into other files, and templates into this one; asked anew each time that the menu opens. */
function CarryItems() {
  const { t } = useTranslation();
  const actions = useActions();
  const icon = { size: 16, strokeWidth: 1.5 } as const;
  return (
    <>
      <Menu.Item
        leftSection={<FileOutput {...icon} />}
        rightSection={<Kbd>{keyLabel('alt+V')}</Kbd>}
        disabled={!actions.isEnabled('carry')}
        onClick={() => actions.run('carry')}
      >
        {t('actions.carry')}
      </Menu.Item>
      <Menu.Item leftSection={<BookmarkPlus {...icon} />} disabled={!actions.isEnabled('insertTemplate')} onClick={() => actions.run('insertTemplate')}>
        {t('actions.insertTemplate')}
      </Menu.Item>
    </>
  );
}
