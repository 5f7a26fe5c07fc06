import { live, type Records } from './kinds.ts';

/** Hashes of all pictures that records name, each once. */
export function picturesOf(records: Records): string[] {
  const pictures = [
    ...live(records, 'card').flatMap((card) => card.pictures),
    ...live(records, 'persona').map(({ picture }) => picture),
    ...live(records, 'journey').map(({ cover }) => cover),
  ];
  return [...new Set(pictures.flatMap((picture) => picture?.hash ?? []))];
}
