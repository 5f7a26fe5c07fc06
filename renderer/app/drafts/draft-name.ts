import { bareName } from '../../../shared/model/format.ts';
import { live, liveRecord } from '../../../shared/model/kinds.ts';
import type { DocumentStore } from '../../records/index.ts';
import type { ViewStore } from '../../state/index.ts';

/** What a draft would be called: the title of its journey, as it is by now. */
export function draftNameOf(document: DocumentStore, view: ViewStore): string {
  const { records, description } = document.store.getState();
  const journeys = live(records, 'journey');
  const one = journeys.length === 1 ? journeys[0] : liveRecord(records, 'journey', view.store.getState().journey);
  return one?.title || bareName(description.name);
}
