import { Menu } from '@mantine/core';
import { MoreHorizontal, Pencil, Share, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { whenWords } from '../../ui/when-words.ts';
import { FileGlyph } from './file-glyph.tsx';
import classes from './home.module.css';
import { MapPicture } from './map-picture.tsx';
import { useFilePicture } from './use-file-picture.ts';
import { templateName } from './use-own-templates.ts';

interface OwnTemplateCardProps {
  readonly template: DeskFile;
  readonly onUse: () => void;
  readonly onRename: () => void;
  readonly onShare: () => void;
  readonly onRemove: () => void;
}

/** A template of one's own: a click begins a map with it. */
export function OwnTemplateCard({ template, onUse, onRename, onShare, onRemove }: OwnTemplateCardProps) {
  const { t, i18n } = useTranslation();
  const picture = useFilePicture(template.id, template.changedAt);
  const name = templateName(template);
  return (
    <div className={classes['own']}>
      <button type="button" className={classes['template']} onClick={onUse}>
        <MapPicture svg={picture}>{picture === null ? <FileGlyph size={40} /> : null}</MapPicture>
        <span className={classes['templateRow']}>
          <span className={classes['names']}>
            <b>{name}</b>
            <span className="cx-meta">{t('home.own.saved', { when: whenWords(template.changedAt, Date.now(), i18n.language) })}</span>
          </span>
        </span>
      </button>
      <Menu position="bottom-end">
        <span className={classes['ownMore']}>
          <Menu.Target>
            <IconButton icon={MoreHorizontal} label={t('home.own.more', { name })} size={32} />
          </Menu.Target>
        </span>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Pencil size={16} strokeWidth={1.5} />} onClick={onRename}>
            {t('home.own.rename')}
          </Menu.Item>
          <Menu.Item leftSection={<Share size={16} strokeWidth={1.5} />} onClick={onShare}>
            {t('home.own.share')}
          </Menu.Item>
          <Menu.Item leftSection={<Trash2 size={16} strokeWidth={1.5} />} onClick={onRemove}>
            {t('home.own.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
