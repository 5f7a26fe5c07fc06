import { useEffect, useState } from 'react';
import { useDocumentStore } from '../../records/index.ts';

/** An address at which the browser has the picture, or undefined until it has arrived (or if it is gone). */
export function usePictureUrl(hash: string | null): string | undefined {
  const { attachments } = useDocumentStore();
  const [, setArrived] = useState<string | null>(null);
  const known = hash === null ? undefined : attachments.peek(hash);
  useEffect(() => {
    if (hash === null || known !== undefined) return;
    let wanted = true;
    const arrived = () => wanted && setArrived(hash);
    // A picture that is not in the file leaves initials or a frame with its alternative text.
    attachments.get(hash).then(arrived, arrived);
    return () => {
      wanted = false;
    };
  }, [attachments, hash, known]);
  return known;
}
