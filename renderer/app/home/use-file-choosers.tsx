import { type ChangeEvent, type ReactNode, useRef } from 'react';
import { FILE_EXTENSION } from '../../../shared/model/format.ts';
import { IMPORTABLE } from './importable.ts';

export interface FileChoosers {
  readonly open: () => void;
  readonly bring: () => void;
  /** To be put on the page: the browser's choosers live in fields. */
  readonly fields: ReactNode;
}

/** The choosers of a browser: one for maps, one for what can be imported. */
export function useFileChoosers(onFiles: (files: readonly File[]) => void): FileChoosers {
  const open = useRef<HTMLInputElement>(null);
  const bring = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.currentTarget.files ?? [])]);
    // The same file can be chosen again.
    event.currentTarget.value = '';
  };
  return {
    open: () => open.current?.click(),
    bring: () => bring.current?.click(),
    fields: (
      <>
        <input ref={open} type="file" accept={FILE_EXTENSION} hidden onChange={chosen} />
        <input ref={bring} type="file" accept={IMPORTABLE} hidden onChange={chosen} />
      </>
    ),
  };
}
