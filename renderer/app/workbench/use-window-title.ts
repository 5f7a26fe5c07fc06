import { useEffect } from 'react';
import { bareName } from '../../../shared/model/format.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { useDocument } from '../../records/index.ts';
import { useView } from '../../state/index.ts';

/** The browser's tab says which map this is. */
export function useWindowTitle(): void {
  const journey = useView((view) => view.journey);
  const name = useDocument((state) => state.description.name);
  const title = useDocument((state) => liveRecord(state.records, 'journey', journey)?.title ?? '');
  useEffect(() => {
    const file = bareName(name);
    document.title = [title, file, 'CXMap'].filter((part, index, all) => part !== '' && all.indexOf(part) === index).join(' · ');
  }, [name, title]);
}
