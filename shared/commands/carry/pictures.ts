import type { Draft } from '../../changes/change.ts';

type Pictured = { readonly hash: string } | null | undefined;

/** Hashes of the pictures that an edit brings into a file. */
export function picturesOfDrafts(drafts: readonly Draft[]): string[] {
  const pictures = drafts.flatMap(({ kind, field, value }): Pictured[] => {
    if (field !== null) return [];
    const made = value as { readonly pictures?: readonly Pictured[]; readonly picture?: Pictured; readonly cover?: Pictured };
    return kind === 'card' ? [...(made.pictures ?? [])] : [kind === 'persona' ? made.picture : null, kind === 'journey' ? made.cover : null];
  });
  return [...new Set(pictures.flatMap((picture) => picture?.hash ?? []))];
}
