import { useEffect, useState } from 'react';
import type { DocumentStore } from '../../records/index.ts';
import { useDocumentStore } from '../../records/index.ts';

/** Loaded pictures for the painter, by hash. `changed` is called when one has come. */
export function createPictures(document: DocumentStore, changed: () => void): (hash: string) => CanvasImageSource | null {
  const loaded = new Map<string, HTMLImageElement | null>();
  const load = async (hash: string) => {
    const url = await document.attachments.get(hash);
    const image = new Image();
    image.src = url;
    await image.decode();
    loaded.set(hash, image);
    changed();
  };
  return (hash) => {
    if (!loaded.has(hash)) {
      loaded.set(hash, null);
      load(hash).catch(() => {
        // A picture that cannot be read stays an empty frame; the properties say what is wrong with it.
        loaded.set(hash, null);
      });
    }
    return loaded.get(hash) ?? null;
  };
}

/** The address of a picture; null while it loads or where it is missing. */
export function usePicture(hash: string): string | null {
  const document = useDocumentStore();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let live = true;
    document.attachments
      .get(hash)
      .then((found) => {
        if (live) setUrl(found);
      })
      .catch(() => {
        if (live) setUrl(null);
      });
    return () => {
      live = false;
    };
  }, [document, hash]);
  return url;
}
