import { useViewStore } from '../../state/index.ts';

export interface Unsent {
  /** As it was left; '': nothing. */
  readonly first: string;
  readonly onDraft: (text: string) => void;
}

/** What was written somewhere and not sent: it is there again when its field comes back, behind another tab or beside another card. */
export function useUnsent(belongsTo: string): Unsent {
  const { unsent } = useViewStore();
  return {
    first: unsent.get(belongsTo) ?? '',
    onDraft: (text) => void (text === '' ? unsent.delete(belongsTo) : unsent.set(belongsTo, text)),
  };
}
