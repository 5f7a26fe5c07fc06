import { useEffect, useState } from 'react';
import { useDesk } from '../settings/desk-context.tsx';

/** The file's map at a glance, drawn anew whenever the file has changed; null: not there (yet). */
export function useFilePicture(id: string, changedAt: number): string | null {
  const { connection } = useDesk();
  const [svg, setSvg] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed file has another picture
  useEffect(() => {
    let wanted = true;
    connection.client.files.picture({ id }).then(
      (kept) => wanted && setSvg(kept),
      // Without a picture the sheet stands there: nothing to tell.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [connection, id, changedAt]);
  return svg;
}
