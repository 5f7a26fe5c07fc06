import { useEffect, useState } from 'react';
import { useDesk } from '../settings/desk-context.tsx';
import { type FileOpening, type OpenedFile, openFile } from './file-opening.ts';

const OPENING: OpenedFile = { state: 'opening' };

/** The file in this window. `underway`: the opening that the page began with, if it did. `again` opens it anew. */
export function useOpenFile(id: string, underway: FileOpening | null): { readonly file: OpenedFile; readonly again: () => void } {
  const { connection, profile } = useDesk();
  const [attempt, setAttempt] = useState(0);
  const [opening, setOpening] = useState(() => (isFor(id, underway) ? underway : null));
  const [file, setFile] = useState(opening?.file ?? OPENING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens the same file again
  useEffect(() => {
    const mine = isFor(id, underway) && attempt === 0 ? underway : openFile(connection, id);
    let wanted = true;
    setOpening(mine);
    setFile(mine.file);
    void mine.done.then(() => wanted && setFile(mine.file));
    return () => {
      wanted = false;
      mine.close();
    };
  }, [id, connection, attempt]);
  useEffect(() => {
    if (profile !== null) opening?.sign(profile);
  }, [opening, profile]);
  return { file, again: () => setAttempt(attempt + 1) };
}

function isFor(id: string, opening: FileOpening | null): opening is FileOpening {
  return opening?.id === id && !opening.closed;
}
