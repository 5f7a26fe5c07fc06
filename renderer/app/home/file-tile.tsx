import { Button } from '@mantine/core';
import { FileX2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { sizeWords, whenWords } from '../../ui/when-words.ts';
import { fileAddress, go } from '../location.ts';
import { FileGlyph } from './file-glyph.tsx';
import classes from './home.module.css';
import { MapPicture } from './map-picture.tsx';
import { shortPath } from './short-path.ts';
import { useFilePicture } from './use-file-picture.ts';

interface FileTileProps {
  readonly file: DeskFile;
  readonly onForget?: () => void;
}

/** A file: a click opens it. One that is gone says so, and can be put back or forgotten. */
export function FileTile({ file, onForget }: FileTileProps) {
  const { t, i18n } = useTranslation();
  const picture = useFilePicture(file.id, file.changedAt);
  if (file.missing) {
    return (
      <div className={classes['tile']} data-missing="true">
        <MapPicture svg={null}>
          <FileX2 size={32} strokeWidth={1.25} aria-hidden />
        </MapPicture>
        <b>{file.name}</b>
        <span className="cx-meta">{t('home.missing', { folder: shortPath(file.folder) })}</span>
        {onForget ? (
          <Button variant="subtle" className={classes['forget']} onClick={onForget}>
            {t('home.forget')}
          </Button>
        ) : null}
      </div>
    );
  }
  const address = fileAddress(file.id);
  return (
    <a
      className={classes['tile']}
      href={address}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(address);
      }}
    >
      <MapPicture svg={picture}>{picture === null ? <FileGlyph size={40} /> : null}</MapPicture>
      <b>{file.name}</b>
      <span className="cx-meta">{[whenWords(file.changedAt, Date.now(), i18n.language), sizeWords(file.bytes, i18n.language)].join(' · ')}</span>
      <span className={`cx-meta ${classes['folder']}`} title={file.folder}>
        {shortPath(file.folder)}
      </span>
    </a>
  );
}
