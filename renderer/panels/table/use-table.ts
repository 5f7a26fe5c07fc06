import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { filterCards, onlyMatching } from '../../../shared/analysis/index.ts';
import { isFiltering } from '../../../shared/model/card-filter.ts';
import { createLayout, type SceneWords } from '../../../shared/scene/index.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { type Cell, isSelected, type Selected, toggled, useView, useViewStore } from '../../state/index.ts';
import { selectedBetween } from './selecting.ts';
import { createTableEdits, type TableEdits } from './table-edits.ts';
import { type TableModel, tableOf } from './table-model.ts';
import { canWrite, cellAt, firstSpot, type Place, placeAt, type Spot, selectionAt, spotOf, spotOfCell, spotOfSelected } from './table-place.ts';

/** A text that is being written at the keyboard's place. */
export interface Writing {
  /** What the field begins with; null: what was typed stands in it already. */
  readonly fill: string | null;
}

/** The table of one journey and where the keyboard stands in it. */
export interface Table {
  readonly journey: string;
  readonly model: TableModel;
  readonly spot: Spot;
  readonly writing: Writing | null;
  /** What was written last cannot stand there: it stays open. */
  readonly refused: boolean;
  readonly edits: TableEdits;
  readonly writable: boolean;
  /** Whether the table has the keyboard: only then a new place takes the focus. */
  readonly hasKeyboard: { current: boolean };
  /** What stands in the field while it is written, so that it goes along where others move what is written; null: nothing was typed yet. */
  readonly typed: { current: string | null };
  /** Stands somewhere else and selects what is there. */
  go(spot: Spot): void;
  /** Stands there, and selects from where the selecting began to there; `between` says what lies between. */
  selectTo(spot: Spot, between?: typeof selectedBetween): void;
  /** Stands there, and takes what is there into what is selected, or out of it. */
  toggle(spot: Spot): void;
  /** Whether more is selected than what stands at one place. */
  several(): boolean;
  /** The same by ids, for what is only being made. */
  goTo(place: Place): void;
  write(writing: Writing | null): void;
  /** Writes what stands at a spot, where it may be written. */
  open(spot: Spot): void;
  refuse(): void;
}

interface Standing {
  readonly place: Place;
  readonly spot: Spot;
}

export function useTable(journey: string, words: SceneWords): Table {
  const document = useDocumentStore();
  const view = useViewStore();
  const writable = useDocument((state) => state.saving !== 'read-only');
  const model = useTableModel(journey, words);
  const edits = useMemo(() => createTableEdits(document, journey), [document, journey]);
  const hasKeyboard = useRef(false);
  /** What was selected here: it need not be followed. */
  const chosen = useRef<readonly Selected[] | null>(null);
  /** Where selecting several began; null: where the keyboard stands. */
  const anchor = useRef<Place | null>(null);
  const typed = useRef<string | null>(null);
  const [begun, setBegun] = useState<Writing | null>(null);
  const setWriting = (next: Writing | null) => {
    typed.current = next?.fill ?? null;
    setBegun(next);
  };
  const [refused, setRefused] = useState(false);
  const [standing, setStanding] = useState<Standing>(() => begin(model, view.store.getState()));
  const now = spotOf(model, standing.place, standing.spot);
  const spot = sameSpot(now, standing.spot) ? standing.spot : now;
  const write = (next: Writing | null) => {
    setWriting(next);
    setRefused(false);
    if (next === null && view.store.getState().editing !== null) view.edit(null);
  };
  const writing = useStillThere(begun, placeAt(model, spot), () => write(null));
  const stand = (next: Spot) => {
    setStanding({ place: placeAt(model, next), spot: next });
    view.focusCell(cellAt(model, next));
  };
  useLayoutEffect(() => {
    // What stood here is gone, or has moved: from now on this is the place.
    if (!sameSpot(spot, standing.spot)) stand(spot);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the table comes and goes
  useEffect(() => {
    view.focusCell(cellAt(model, spot));
  }, [view]);
  const choose = (items: readonly Selected[]) => {
    view.select(...items);
    chosen.current = view.store.getState().selection;
  };
  const follow = (next: Spot) => {
    anchor.current = null;
    stand(next);
  };
  useFollowed({ model, spot, writable, edits, chosen, stand: follow, write: setWriting });
  return {
    journey,
    model,
    spot,
    writing,
    refused,
    edits,
    writable,
    hasKeyboard,
    typed,
    go(next) {
      anchor.current = null;
      stand(next);
      choose(selectionAt(model, next));
    },
    selectTo(next, between = selectedBetween) {
      anchor.current ??= placeAt(model, spot);
      stand(next);
      choose(between(model, spotOf(model, anchor.current, spot), next));
    },
    toggle(next) {
      anchor.current = placeAt(model, next);
      stand(next);
      choose(selectionAt(model, next).reduce<readonly Selected[]>(toggled, view.store.getState().selection));
    },
    several: () => view.store.getState().selection.length > 1,
    goTo(place) {
      anchor.current = null;
      setStanding({ place, spot });
      view.select();
    },
    write,
    open(next) {
      if (writable && canWrite(model, next)) setWriting({ fill: edits.textAt(model, next) });
    },
    refuse: () => setRefused(true),
  };
}

/** What is being written, as long as what it was begun on is there: what takes the place of something that somebody deleted is another text. */
function useStillThere(begun: Writing | null, place: Place, end: () => void): Writing | null {
  const on = useRef<{ readonly writing: Writing; readonly place: Place } | null>(null);
  const isAnother = begun !== null && on.current?.writing === begun && !isSameThing(on.current.place, place);
  useLayoutEffect(() => {
    if (isAnother) end();
    else if (begun !== null && on.current?.writing !== begun) on.current = { writing: begun, place };
  });
  return isAnother ? null : begun;
}

/** A card is the same one wherever it lies; anything else is what it is by where it stands. */
function isSameThing(a: Place, b: Place): boolean {
  return a.card === b.card && (a.card !== null || (a.row === b.row && a.column === b.column));
}

function useTableModel(journey: string, words: SceneWords): TableModel {
  const [layout] = useState(createLayout);
  const options = useMemo(() => ({ words, unfolded: true }), [words]);
  // the layout answers the same scene as long as nothing on this map changes
  const filter = useView((state) => (state.others === 'hidden' && isFiltering(state.filter) ? state.filter : null));
  const scene = useDocument(({ records }) => {
    const shown = filter ? onlyMatching(records, journey, filterCards(records, journey, filter)) : records;
    return layout.layout(shown, journey, options);
  });
  return useMemo(() => tableOf(scene), [scene]);
}

/** Where the map stood. */
function begin(model: TableModel, { selection, cell }: { readonly selection: readonly Selected[]; readonly cell: Cell | null }): Standing {
  const [head] = selection;
  const spot = (head && spotOfSelected(model, head)) ?? (cell && spotOfCell(model, cell)) ?? firstSpot(model);
  return { place: placeAt(model, spot), spot };
}

interface Following extends Pick<Table, 'model' | 'spot' | 'writable' | 'edits'> {
  readonly chosen: { readonly current: readonly Selected[] | null };
  readonly stand: (spot: Spot) => void;
  readonly write: (writing: Writing) => void;
}

/** What is selected, or asked to be written, elsewhere (actions, panels, search): the table goes there. */
function useFollowed({ model, spot, writable, edits, chosen, stand, write }: Following): void {
  const selection = useView((state) => state.selection);
  const editing = useView((state) => state.editing);
  const seen = useRef({ selection, editing: null as typeof editing });
  useLayoutEffect(() => {
    const [head] = selection;
    if (seen.current.selection === selection || chosen.current === selection || !head) return;
    // what stands here may be one of several that were selected
    const found = selectionAt(model, spot).some((there) => isSelected(selection, there)) ? spot : spotOfSelected(model, head);
    if (!found) return;
    seen.current.selection = selection;
    if (!sameSpot(found, spot)) stand(found);
  });
  useLayoutEffect(() => {
    if (editing === null || seen.current.editing === editing || !writable) return;
    const { kind, id } = editing;
    const found = kind === 'journey' || kind === 'persona' ? null : spotOfSelected(model, { kind, id });
    if (!found) return;
    seen.current.editing = editing;
    stand(found);
    write({ fill: editing.initialText ?? edits.textAt(model, found) });
  });
}

export function sameSpot(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.column === b.column && a.item === b.item;
}
