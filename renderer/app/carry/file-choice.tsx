import { Loader, ScrollArea } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { bareName } from '../../../shared/model/format.ts';
import { whenWords } from '../../ui/when-words.ts';
import { FileGlyph } from '../home/file-glyph.tsx';
import { MapPicture } from '../home/map-picture.tsx';
import { useFilePicture } from '../home/use-file-picture.ts';
import classes from './carry.module.css';

interface FileChoiceProps {
  readonly label: string;
  readonly files: readonly DeskFile[];
  /** The one that is being opened. */
  readonly opening: string | null;
  readonly onChoose: (file: DeskFile) => void;
  /** What stands there while there is none. */
  readonly none: ReactNode;
}

/** Files to choose among, each with its map at a glance. */
export function FileChoice({ label, files, opening, onChoose, none }: FileChoiceProps) {
  if (files.length === 0) return <p className={classes['nothing']}>{none}</p>;
  return (
    <ScrollArea.Autosize mah="60vh" type="auto" viewportProps={{ tabIndex: -1 }}>
      <ul className={classes['files']} aria-label={label}>
        {files.map((file, index) => (
          <li key={file.id}>
            <Choice file={file} first={index === 0} busy={opening === file.id} onChoose={() => onChoose(file)} />
          </li>
        ))}
      </ul>
    </ScrollArea.Autosize>
  );
}

function Choice({ file, first, busy, onChoose }: { readonly file: DeskFile; readonly first: boolean; readonly busy: boolean; readonly onChoose: () => void }) {
  const { i18n } = useTranslation();
  const picture = useFilePicture(file.id, file.changedAt);
  const button = useRef<HTMLButtonElement>(null);
  // The files come after the dialog: the keyboard goes to the first of them.
  useEffect(() => {
    if (first) button.current?.focus();
  }, [first]);
  return (
    <button ref={button} type="button" className={classes['file']} onClick={onChoose} aria-busy={busy}>
      <MapPicture svg={picture}>{picture === null ? <FileGlyph size={32} /> : null}</MapPicture>
      <span className={classes['fileName']}>
        <b>{bareName(file.name)}</b>
        {busy ? <Loader size={14} color="var(--cx-accent)" /> : null}
      </span>
      <span className="cx-meta">{whenWords(file.changedAt, Date.now(), i18n.language)}</span>
    </button>
  );
}
