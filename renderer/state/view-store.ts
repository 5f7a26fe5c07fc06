import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CardFilter, NO_FILTER } from '../../shared/model/card-filter.ts';
import type { SnapHabit } from '../../shared/model/scale.ts';
import type { CompareController } from './compare-state.ts';
import { createFilterMemory } from './filter-memory.ts';
import { chosenPanels, forgiving, isWide, type Memory, rememberedPanels, rememberedSide, rememberPanel, rememberSide } from './panel-memory.ts';
import type { PresentController } from './present-state.ts';
import { toggled } from './selection.ts';
import type { CanvasController, Cell, ComparedPair, Dialog, Editing, MapAs, Offered, Others, Panel, Selected, Side, ViewState } from './view-state.ts';

/** The state of one window and everything that changes it. */
export interface ViewStore {
  readonly store: StoreApi<ViewState>;
  /** What is written and not sent yet, by what it belongs to: it waits for the way back as long as the window is there. */
  readonly unsent: Map<string, string>;
  showJourney(journey: string | null): void;
  /** Into a journey that the selected step or card opens. */
  enterJourney(journey: string): void;
  /** Back out of it: to the journey before, or to the stop of the trail that is asked for. */
  leaveJourney(stop?: number): void;
  showPersonas(persona?: string | null): void;
  /** All journeys of the file. */
  showBoard(): void;
  /** Shows the journey as map, table or outline; what is selected stays so. */
  showMapAs(mapAs: MapAs): void;
  select(...items: Selected[]): void;
  toggle(item: Selected): void;
  focusCell(cell: Cell | null): void;
  edit(editing: Editing | null): void;
  /** Makes a persona's points the ones that move; each journey remembers its own. */
  activate(persona: string | null): void;
  setPanel(panel: Panel, open: boolean): void;
  /** The window became so many pixels wide: from wide to narrow the side panels are as they were left there. */
  resizedTo(width: number): void;
  /** Opens a panel because it would be of use: on a wide screen, and never where somebody folded it. */
  offerPanel(panel: Panel): void;
  /** Opens the right panel with this tab in front. */
  showSide(side: Side): void;
  /** Goes where a comment on the selection is written; `tookComment` tells that the field has the focus. */
  writeComment(): void;
  tookComment(): void;
  /** Shows everything as it was at a stamp, to look at; null: as it is. */
  showPast(stamp: number | null): void;
  lookedUntil(stamp: number): void;
  openDialog(dialog: Dialog | null): void;
  setSnap(snap: SnapHabit): void;
  /** Looks for cards of which this holds too. */
  filterBy(part: Partial<CardFilter>): void;
  clearFilter(): void;
  showOthers(others: Others): void;
  /** Asks what to do with something that was pasted. */
  offer(offered: Offered): void;
  /** Asks before a web address is opened. */
  askAddress(address: string): void;
  /** Shows a stop of the guided tour, on the map; null ends it. */
  showTour(stop: number | null): void;
  setCanvas(canvas: CanvasController | null): void;
  /** Presents the shown journey, from a stage (null: as a whole first). */
  startPresenting(stage: string | null): void;
  setPresent(present: PresentController | null): void;
  /** Lays the shown journey beside its counterpart, or two that somebody chose. */
  showCompare(compared?: ComparedPair | null): void;
  setCompare(compare: CompareController | null): void;
}

export interface ViewOptions {
  readonly journey?: string | null;
  /** The file whose maps are shown; null: of no file, and their filters are forgotten with the window. */
  readonly file?: string | null;
  /** Where panels and filters are remembered; null: nowhere. */
  readonly memory?: Memory | null;
  /** Width of the screen in pixels. */
  readonly width?: number;
}

/** What a window shows before anybody has asked for anything. */
const AT_FIRST = {
  screen: 'map',
  mapAs: 'canvas',
  trail: [],
  arrival: null,
  activePersona: null,
  openPersona: null,
  writesComment: false,
  past: null,
  lookedAt: null,
  dialog: null,
  snap: 'marks',
  address: '',
  offered: null,
  tour: null,
  canvas: null,
  present: null,
  compared: null,
  compare: null,
  presentFrom: null,
} as const;

const NOTHING = { selection: [], cell: null, editing: null } as const;

export function createView({ journey = null, file = null, memory: kept = null, width: first = Number.POSITIVE_INFINITY }: ViewOptions = {}): ViewStore {
  const memory = forgiving(kept);
  let width = first;
  let chosen = chosenPanels(memory, width);
  const filters = createFilterMemory(memory, file);
  const activePersonas = new Map<string | null, string | null>();
  const store = createStore<ViewState>(() => ({
    ...AT_FIRST,
    journey,
    ...NOTHING,
    panels: rememberedPanels(memory, width),
    side: rememberedSide(memory),
    ...filters.of(journey),
  }));
  const set = (changes: Partial<ViewState>) => store.setState(changes);
  const shown = (next: string | null) => ({ screen: 'map' as const, journey: next, activePersona: activePersonas.get(next) ?? null, ...filters.of(next) });
  const setFilter = (changes: Partial<Pick<ViewState, 'filter' | 'others'>>) => {
    set(changes);
    const { journey: here, filter, others } = store.getState();
    filters.keep(here, { filter, others });
  };
  const setPanel = (panel: Panel, open: boolean) => {
    chosen = { ...chosen, [panel]: open };
    rememberPanel(memory, width, panel, open);
    set({ panels: { ...store.getState().panels, [panel]: open } });
  };
  const showSide = (side: Side) => {
    rememberSide(memory, side);
    set({ side });
    if (!store.getState().panels.properties) setPanel('properties', true);
  };
  return {
    store,
    unsent: new Map(),
    showJourney: (next) => {
      const same = next === store.getState().journey;
      set({ ...shown(next), ...(same ? {} : { ...NOTHING, trail: [], arrival: null }) });
    },
    enterJourney: (next) => {
      const { journey: here, trail, selection } = store.getState();
      if (here === null || here === next) return;
      set({ ...shown(next), ...NOTHING, trail: [...trail, { journey: here, from: selection[0] ?? null }], arrival: 'in' });
    },
    leaveJourney: (stop) => {
      const { trail } = store.getState();
      const to = trail.at(stop ?? -1);
      if (to) set({ ...shown(to.journey), ...NOTHING, trail: trail.slice(0, stop ?? -1), arrival: 'out', selection: to.from ? [to.from] : [] });
    },
    showBoard: () => set({ screen: 'board', ...NOTHING }),
    showPersonas: (persona = null) => set({ screen: 'personas', openPersona: persona, ...NOTHING }),
    showMapAs: (mapAs) => set({ screen: 'map', mapAs, editing: null }),
    select: (...items) => set({ selection: items }),
    toggle: (item) => set({ selection: toggled(store.getState().selection, item) }),
    focusCell: (cell) => set({ cell }),
    edit: (editing) => set({ editing }),
    activate: (persona) => {
      activePersonas.set(store.getState().journey, persona);
      set({ activePersona: persona });
    },
    setPanel,
    resizedTo: (next) => {
      const crossed = isWide(next) !== isWide(width);
      width = next;
      if (!crossed) return;
      chosen = chosenPanels(memory, width);
      const { tray, minimap } = store.getState().panels;
      set({ panels: { ...rememberedPanels(memory, width), tray, minimap } });
    },
    showSide,
    writeComment: () => {
      if (store.getState().screen === 'map') showSide('comments');
      set({ writesComment: true });
    },
    tookComment: () => set({ writesComment: false }),
    showPast: (past) => set({ past, ...NOTHING }),
    lookedUntil: (lookedAt) => set({ lookedAt }),
    offerPanel: (panel) => {
      if (isWide(width) && chosen[panel] === undefined) set({ panels: { ...store.getState().panels, [panel]: true } });
    },
    openDialog: (dialog) => set({ dialog }),
    setSnap: (snap) => set({ snap }),
    filterBy: (part) => setFilter({ filter: { ...store.getState().filter, ...part } }),
    clearFilter: () => setFilter({ filter: NO_FILTER }),
    showOthers: (others) => setFilter({ others }),
    askAddress: (address) => set({ dialog: 'address', address }),
    offer: (offered) => set({ dialog: 'offered', offered }),
    showTour: (stop) => set(stop === null ? { tour: null } : { tour: stop, screen: 'map', mapAs: 'canvas', editing: null, dialog: null }),
    setCanvas: (canvas) => set({ canvas }),
    startPresenting: (stage) => set({ screen: 'present', presentFrom: stage, editing: null, dialog: null }),
    setPresent: (present) => set({ present }),
    showCompare: (compared = null) => set({ screen: 'compare', compared, ...NOTHING }),
    setCompare: (compare) => set({ compare }),
  };
}
