import { useEffect, useState } from 'react';
import { useDocument, useDocumentStore } from '../../records/index.ts';

export interface AgreementState {
  /** A stamp. */
  readonly agreedAt: number;
  /** Edits since that changed what the journey says. */
  readonly edits: number;
}

type Agreements = ReadonlyMap<string, AgreementState>;

const NONE: Agreements = new Map();
/** Milliseconds without an edit before the journal is asked again. */
const STILL = 400;

/** Of each agreed journey what the journal knows, asked again once edits have come to rest. */
export function useAgreements(): Agreements {
  const document = useDocumentStore();
  const [known, setKnown] = useState(NONE);
  const records = useDocument((state) => state.records);
  const atRest = useDocument((state) => state.saving === 'saved' || state.saving === 'read-only');
  const any = useDocument((state) => state.records.journey.size > 0 && [...state.records.journey.values()].some(({ agreement }) => agreement === 'agreed'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: other records are another count
  useEffect(() => {
    if (!atRest || !any) return undefined;
    let wanted = true;
    const ask = () =>
      document.host.history.agreements().then(
        (list) => wanted && setKnown(new Map(list.map(({ journey, ...state }) => [journey, state]))),
        // While the wire is cut what was known stays.
        () => undefined,
      );
    const timer = setTimeout(ask, known === NONE ? 0 : STILL);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [document, atRest, any, records]);
  return any ? known : NONE;
}
