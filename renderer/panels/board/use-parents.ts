import { useEffect, useMemo, useState } from 'react';
import { openedBy } from '../../../shared/analysis/index.ts';
import type { Records } from '../../../shared/model/kinds.ts';
import { useDocumentStore } from '../../records/index.ts';

type Openings = readonly { readonly parent: string; readonly child: string }[];

const NONE: Openings = [];

/** By which journey each is opened: by loaded ones as they are shown, by the others as the host knows them. `count` of journeys: with another the host is asked again. */
export function useParents(records: Records, loaded: ReadonlySet<string>, count: number): ReadonlyMap<string, string> {
  const document = useDocumentStore();
  const [known, setKnown] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another journey may have come with others inside
  useEffect(() => {
    let wanted = true;
    document.host.records.openings().then(
      (openings) => wanted && setKnown(openings),
      // While the wire is cut the loaded journeys are what is known.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [document, count]);
  return useMemo(() => {
    const elsewhere = known.filter(({ parent }) => !loaded.has(parent)).map(({ parent, child }) => [child, parent] as const);
    return new Map([...elsewhere.toReversed(), ...openedBy(records)]);
  }, [known, loaded, records]);
}
