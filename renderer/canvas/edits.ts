import {
  addCards,
  addNote,
  addStages,
  addSteps,
  cellOf,
  collapse,
  editCardText,
  isLinked,
  lanesOf,
  linkCards,
  type MoveLinkEnd,
  mayLead,
  moveBeside,
  moveCards,
  moveLane,
  moveLinkEnd,
  moveStage,
  moveStep,
  moveToTray,
  pasteLines,
  rename,
  resizeLane,
  resizeStep,
  spanCard,
  stagesOf,
  stepsOf,
} from '../../shared/commands/index.ts';
import { newId } from '../../shared/model/ids.ts';
import { liveRecord } from '../../shared/model/kinds.ts';
import type { Beside } from '../../shared/model/place.ts';
import type { SnapHabit } from '../../shared/model/scale.ts';
import type { CardBox, Scene } from '../../shared/scene/scene.ts';
import type { DocumentStore } from '../records/index.ts';
import { pointEdits } from './curve/point-edits.ts';
import type { CellTarget, DropTarget } from './drop/drop-target.ts';
import { type RoomWish, roomFor } from './drop/make-room.ts';
import type { Editing } from './interaction.ts';
import { placesBeside } from './notes/beside-target.ts';

/** What hands do on the canvas, said in commands. Columns are indices of the scene. */
export type CanvasEdits = ReturnType<typeof createEdits>;

export function createEdits(document: DocumentStore, journey: string, scene: () => Scene | null, habit: () => SnapHabit) {
  const column = (index: number): string | null => scene()?.columns[index]?.id ?? null;

  return {
    ...cardEdits(document, journey, column),
    ...pointEdits(document, scene, habit),
    ...gridEdits(document, journey),
    ...noteEdits(document, scene, column),
    ...linkEdits(document, journey),
  };
}

function linkEdits(document: DocumentStore, journey: string) {
  const records = () => document.store.getState().records;
  return {
    link: (from: string, to: string) => document.run(linkCards, { journey, from, to }),
    mayLink: (from: string, to: string): boolean => from !== to && !isLinked(records(), from, to),
    moveLinkEnd: (intent: MoveLinkEnd) => document.run(moveLinkEnd, intent),
    mayLead: (intent: MoveLinkEnd): boolean => mayLead(records(), intent),
  };
}

function cardEdits(document: DocumentStore, journey: string, column: (index: number) => string | null) {
  const addWritten = ({ cell, beside, index }: Editing, text: string): string => {
    const id = newId();
    const from = cell && column(cell.column);
    // A column that somebody took away leaves the tray.
    const place = cell && from !== null ? { lane: cell.lane, from, ...(index === null ? {} : { index }) } : null;
    if (beside) document.run(addNote, { journey, beside, text, id });
    else document.run(addCards, { journey, place, texts: [text], ids: [id] });
    return id;
  };
  return {
    spanCard({ id, fromColumn }: CardBox, last: number) {
      const first = column(fromColumn);
      const held = liveRecord(document.store.getState().records, 'card', id)?.place.from ?? null;
      // Of a folded stage's one column the card covers no more steps than before.
      const isFolded = first !== null && liveRecord(document.store.getState().records, 'stage', first)?.collapsed === true;
      const from = (isFolded ? held : first) ?? '';
      document.run(spanCard, { card: id, from, to: last === fromColumn ? from : (column(last) ?? '') });
    },
    /** Keeps a text, as a new card also where its card was deleted meanwhile; returns the card that holds it, or null where nothing was written. */
    keepText(editing: Editing, text: string): string | null {
      const kept = text.trim();
      const { card } = editing;
      // Nothing was written: what somebody else wrote there meanwhile stays.
      if (card !== null && !editing.typed && text === editing.text) return card;
      if (card !== null && liveRecord(document.store.getState().records, 'card', card)) {
        document.run(editCardText, { card, text: kept });
        return card;
      }
      return kept === '' ? null : addWritten(editing, kept);
    },
    addToTray: (lines: readonly string[]) => document.run(pasteLines, { journey, lane: null, column: null, lines, how: 'down' }),
  };
}

/** A cell and the place among all its cards, also where a filter hides some: above the card that lies below the slot, else below all. */
function wishIn(document: DocumentStore, target: CellTarget, column: string, moving: readonly string[]): RoomWish {
  const { records } = document.store.getState();
  const staying = cellOf(records, target.lane, column).filter(({ id }) => !moving.includes(id));
  const below = staying.findIndex(({ id }) => id === target.below);
  return { lane: target.lane, column, index: below < 0 ? staying.length : below };
}

type Cell = { readonly lane: string; readonly column: number };

function noteEdits(document: DocumentStore, scene: () => Scene | null, column: (index: number) => string | null) {
  const moveNotes = (notes: readonly { readonly card: string; readonly beside: Beside }[]) => document.run(moveBeside, { notes });
  return {
    moveBeside: moveNotes,
    putInCell: (cards: readonly string[], cell: Cell, gesture?: string) =>
      document.run(moveCards, { cards, lane: cell.lane, column: column(cell.column) ?? '' }, gesture),
    /** The map with room for cards that would be dropped there. */
    roomAt: (cards: readonly string[], target: CellTarget) =>
      roomFor(document.store.getState().records, cards, wishIn(document, target, column(target.column) ?? '', cards)),
    /** `held`: the one that lies at a target beside the grid; the others follow it. */
    dropCards(cards: readonly string[], held: string, target: DropTarget) {
      const now = scene();
      if (target.kind === 'tray') document.run(moveToTray, { cards });
      else if (target.kind === 'cell') document.run(moveCards, { cards, ...wishIn(document, target, column(target.column) ?? '', cards) });
      else if (now) moveNotes(placesBeside(now, cards, held, target.box));
    },
  };
}

/** The place in front of one of them, or behind all; null: it stands there already. */
function moveTo(ordered: readonly { readonly id: string }[], moved: string, before: string | null): { readonly index: number } | null {
  const others = ordered.filter(({ id }) => id !== moved);
  const found = others.findIndex(({ id }) => id === before);
  const index = found < 0 ? others.length : found;
  return ordered[index]?.id === moved ? null : { index };
}

function gridEdits(document: DocumentStore, journey: string) {
  const records = () => document.store.getState().records;
  return {
    addStageBefore: (before: string | null) => document.run(addStages, { journey, before, names: [''] }),
    addStepBefore: (stage: string, before: string | null) => document.run(addSteps, { stage, before, names: [''] }),
    moveStageBefore(stage: string, before: string | null) {
      const move = moveTo(stagesOf(records(), journey), stage, before);
      if (move) document.run(moveStage, { stage, ...move });
    },
    /** How many steps a stage holds beside this one. */
    stepsIn: (stage: string, without: string) => stepsOf(records(), stage).filter(({ id }) => id !== without).length,
    moveStepBefore(step: string, stage: string, before: string | null) {
      const move = moveTo(stepsOf(records(), stage), step, before);
      if (move) document.run(moveStep, { step, stage, ...move });
    },
    /** Among all lanes, also where some are hidden. */
    moveLaneBefore(lane: string, before: string | null) {
      const move = moveTo(lanesOf(records(), journey), lane, before);
      if (move) document.run(moveLane, { lane, ...move });
    },
    resizeStep: (step: string, width: number | null) => document.run(resizeStep, { step, width }),
    resizeLane: (lane: string, height: number | null) => document.run(resizeLane, { lane, height }),
    collapse: (kind: 'stage' | 'lane', id: string, collapsed: boolean) => document.run(collapse, { kind, id, collapsed }),
    rename: (kind: 'stage' | 'step' | 'lane' | 'journey' | 'link', id: string, name: string) => document.run(rename, { kind, id, name }),
  };
}
