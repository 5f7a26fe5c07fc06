import { Loader } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { FileGlyph } from '../home/file-glyph.tsx';
import { MapPicture } from '../home/map-picture.tsx';
import classes from './carry.module.css';

interface ChoiceCardProps {
  readonly name: string;
  readonly meta: string;
  /** Its map at a glance; null: not there (yet). */
  readonly svg: string | null;
  readonly busy: boolean;
  /** The keyboard goes to the first of them. */
  readonly first: boolean;
  readonly onChoose: () => void;
}

/** One map among several, seen at a glance. */
export function ChoiceCard({ name, meta, svg, busy, first, onChoose }: ChoiceCardProps) {
  const button = useRef<HTMLButtonElement>(null);
  // The choices come after the dialog.
  useEffect(() => {
    if (first) button.current?.focus();
  }, [first]);
  return (
    <button ref={button} type="button" className={classes['file']} onClick={onChoose} aria-busy={busy}>
      <MapPicture svg={svg}>{svg === null ? <FileGlyph size={32} /> : null}</MapPicture>
      <span className={classes['fileName']}>
        <b>{name}</b>
        {busy ? <Loader size={14} color="var(--cx-accent)" /> : null}
      </span>
      <span className="cx-meta">{meta}</span>
    </button>
  );
}
