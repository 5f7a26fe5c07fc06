import { Button } from '@mantine/core';
import { FileX2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { bareName } from '../../../shared/model/format.ts';
import { ageWords, sizeWords, whenWords } from '../../ui/when-words.ts';
import { DraftMark } from '../drafts/draft-mark.tsx';
import { fileAddress, go } from '../location.ts';
import { FileActionsMenu, type FileActs } from './file-actions-menu.tsx';
import { FileGlyph } from './file-glyph.tsx';
import classes from './home.module.css';
import { MapPicture } from './map-picture.tsx';
import { shortPath } from './short-path.ts';
import { useFilePicture } from './use-file-picture.ts';

interface FileTileProps {
  readonly file: DeskFile;
  readonly acts: FileActs;
}

/** A file: a click opens it. One that is gone says so, and can be put back or forgotten. */
export function FileTile({ file, acts }: FileTileProps) {
  const picture = useFilePicture(file.id, file.changedAt);
  if (file.missing) return <MissingTile file={file} {...(acts.onForget ? { onForget: acts.onForget } : {})} />;
  const address = fileAddress(file.id);
  return (
    <div className={classes['tileBox']}>
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
        <FileFacts file={file} />
      </a>
      <span className={classes['tileMore']}>
        <FileActionsMenu file={file} acts={acts} />
      </span>
    </div>
  );
}

function FileFacts({ file }: { readonly file: DeskFile }) {
  const { t, i18n } = useTranslation();
  const changed = whenWords(file.changedAt, Date.now(), i18n.language);
  if (file.draft !== null) {
    return (
      <>
        <span className={classes['tileName']}>
          <b>{bareName(file.name)}</b>
          <DraftMark />
        </span>
        <span className="cx-meta">{changed}</span>
        <span className="cx-meta">{t('drafts.begun', { when: ageWords(file.draft, Date.now(), i18n.language) })}</span>
      </>
    );
  }
  return (
    <>
      <b>{file.name}</b>
      <span className="cx-meta">{[changed, sizeWords(file.bytes, i18n.language)].join(' · ')}</span>
      <span className={`cx-meta ${classes['folder']}`} title={file.folder}>
        {shortPath(file.folder)}
      </span>
    </>
  );
}

function MissingTile({ file, onForget }: { readonly file: DeskFile; readonly onForget?: (file: DeskFile) => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes['tile']} data-missing="true">
      <MapPicture svg={null}>
        <FileX2 size={32} strokeWidth={1.25} aria-hidden />
      </MapPicture>
      <b>{file.name}</b>
      <span className="cx-meta" title={file.folder}>
        {t('home.missing', { folder: shortPath(file.folder) })}
      </span>
      {onForget ? (
        <Button variant="subtle" className={classes['forget'] ?? ''} onClick={() => onForget(file)}>
          {t('home.forget')}
        </Button>
      ) : null}
    </div>
  );
}
