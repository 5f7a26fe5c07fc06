import type { RefObject } from 'react';

interface PictureInputProps {
  /** To open the system's chooser with: `click()`. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The system's chooser of pictures; whoever shows it opens it. */
export function PictureInput({ input, onFiles }: PictureInputProps) {
  return (
    <input
      ref={input}
      type="file"
      accept="image/png,image/jpeg,image/gif,image/webp,image/svg+xml"
      hidden
      onChange={(event) => {
        onFiles([...(event.currentTarget.files ?? [])]);
        // The same file can be chosen again.
        event.currentTarget.value = '';
      }}
    />
  );
}
