import { Button } from '@mantine/core';
import { FileX2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { fileAddress, go } from '../location.ts';
import { FileGlyph } from './file-glyph.tsx';
import classes from './home.module.css';
import { sizeWords, whenWords } from './when-words.ts';

interface FileTileProps {
  readonly file: DeskFile;
  readonly onForget?: () => void;
}

/** A file: a click opens it. One that is gone says so, and can be put back or forgotten. */
export function FileTile({ file, onForget }: FileTileProps) {
  const { t, i18n } = useTranslation();
  if (file.missing) {
    return (
      <div className={classes['tile']} data-missing="true">
        <span className={classes['glyph']}>
          <FileX2 size={32} strokeWidth={1.25} aria-hidden />
        </span>
        <b>{file.name}</b>
        <span className="cx-meta">{t('home.missing', { folder: file.folder })}</span>
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
      <span className={classes['glyph']}>
        <FileGlyph size={40} />
      </span>
      <b>{file.name}</b>
      <span className="cx-meta">{[whenWords(file.changedAt, Date.now(), i18n.language), sizeWords(file.bytes, i18n.language), file.folder].join(' · ')}</span>
    </a>
  );
}
