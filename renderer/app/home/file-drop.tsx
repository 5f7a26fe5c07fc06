import { type DragEvent, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../drop-veil.module.css';
import { takeDropped } from '../dropped-files.ts';

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The whole page takes files that are dropped on it. */
export function FileDrop({ onFiles, children }: FileDropProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  // Those that were dropped before this was drawn, once.
  const takeEarly = useEffectEvent(onFiles);
  useEffect(() => takeDropped(window, takeEarly), []);
  const dragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const leave = (event: DragEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; Open and Import do the same by keyboard
    <div className={classes['area']} onDragOver={dragOver} onDragLeave={leave} onDrop={drop}>
      {children}
      {over ? <div className={classes['veil']}>{t('home.dropHere')}</div> : null}
    </div>
  );
}
