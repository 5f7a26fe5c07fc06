import { type DragEvent, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMapName } from '../../../shared/model/format.ts';
import { addPictures, useActions } from '../../actions/index.ts';
import { shellBridge } from '../../client/index.ts';
import { useDocument } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import classes from '../drop-veil.module.css';
import { takeDropped } from '../dropped-files.ts';
import { fileAddress, go } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';

interface FileDropAreaProps {
  /** Adds foreign maps to this file. */
  readonly onImport: (file: File) => void;
  readonly children: ReactNode;
}

/**
 * The whole window takes files, so that one dropped beside its goal never replaces the program: a .cxmap is opened, pictures over the map go
 * onto it, anything else is imported into this file. Places that take pictures of their own take them first.
 */
export function FileDropArea({ onImport, children }: FileDropAreaProps) {
  const { t } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  const view = useViewStore();
  const writable = useDocument((state) => state.saving !== 'read-only');
  const [over, setOver] = useState(false);
  const open = async (file: File) => {
    // The desktop program opens it where it lies, as the page's first module says.
    if (shellBridge()) return;
    const taken = await connection.client.files.upload({ name: file.name, bytes: file });
    go(fileAddress(taken.id));
  };
  const take = (file: File) => {
    if (isMapName(file.name)) open(file).catch((error: unknown) => report(error, file.name));
    else if (writable) onImport(file);
  };
  const takeEarly = useEffectEvent(([file]: readonly File[]) => file && take(file));
  useEffect(() => takeDropped(window, takeEarly), []);
  const { context } = useActions();
  /** Pictures over the map belong to the card or the cell under them. */
  const takePictures = (event: DragEvent): boolean => {
    const pictures = [...event.dataTransfer.files].filter(({ type }) => type.startsWith('image/'));
    const { canvas, journey } = view.store.getState();
    const onMap = event.target instanceof Element && event.target.closest('main') !== null;
    if (pictures.length === 0 || !writable || !canvas || journey === null || !onMap) return false;
    const { card, cell } = canvas.under({ x: event.clientX, y: event.clientY });
    void addPictures(context, { journey, card, cell }, pictures);
    return true;
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (event.defaultPrevented || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file && !takePictures(event)) take(file);
  };
  const dragOver = (event: DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer.types.includes('Files')) return setOver(false);
    event.preventDefault();
    setOver(view.store.getState().dialog === null);
  };
  const leave = (event: DragEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the menus do the same by keyboard
    <div className={classes['area']} onDragOver={dragOver} onDragLeave={leave} onDrop={drop}>
      {children}
      {over ? <div className={classes['veil']}>{t(writable ? 'shell.dropHere' : 'shell.dropToOpen')}</div> : null}
    </div>
  );
}
