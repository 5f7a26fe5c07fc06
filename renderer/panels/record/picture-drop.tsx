import { ImagePlus } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import type { Picture } from '../../../shared/model/picture.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import classes from './picture-drop.module.css';
import { PictureInput } from './picture-input.tsx';

interface PictureDropProps {
  readonly label: string;
  readonly onPicture: (picture: Picture) => void;
}

/** Takes a picture that is chosen, dropped or pasted, and keeps it in the file. */
export function PictureDrop({ label, onPicture }: PictureDropProps) {
  const document = useDocumentStore();
  const report = useReportFault();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  /** One after the other: they come in the order in which they lay. */
  const keep = async (files: readonly File[]) => {
    for (const file of files) {
      // What is no picture is refused by the host, and said so with its name.
      await document.attachments.put(file).then(onPicture, (error: unknown) => report(error, file.name));
    }
  };
  const take = (files: readonly File[]) => void keep(files).catch(report);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <>
      <button
        type="button"
        className={classes['root']}
        data-over={over}
        onClick={() => input.current?.click()}
        onDragOver={dragOver}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        onPaste={(event: ClipboardEvent) => take([...event.clipboardData.files])}
      >
        <ImagePlus size={16} strokeWidth={1.5} aria-hidden />
        {label}
      </button>
      <PictureInput input={input} onFiles={take} />
    </>
  );
}
