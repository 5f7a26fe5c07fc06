import {
  addCards,
  addStages,
  addSteps,
  collapse,
  editCardText,
  linkCards,
  moveCards,
  moveLane,
  moveStage,
  moveStep,
  moveToTray,
  pasteLines,
  rename,
  resizeLane,
  resizeStep,
  spanCard,
} from '../../shared/commands/index.ts';
import { newId } from '../../shared/model/ids.ts';
import { liveRecord } from '../../shared/model/kinds.ts';
import type { SnapHabit } from '../../shared/model/scale.ts';
import type { CardBox, Scene } from '../../shared/scene/scene.ts';
import type { DocumentStore } from '../records/index.ts';
import { pointEdits } from './curve/point-edits.ts';
import type { DropTarget } from './drop/drop-target.ts';
import type { Editing } from './interaction.ts';

/** What hands do on the canvas, said in commands. Columns are indices of the scene. */
export type CanvasEdits = ReturnType<typeof createEdits>;

export function createEdits(document: DocumentStore, journey: string, scene: () => Scene | null, habit: () => SnapHabit) {
  const column = (index: number): string | null => scene()?.columns[index]?.id ?? null;

  return {
    ...cardEdits(document, journey, column),
    ...pointEdits(document, scene, habit),
    ...gridEdits(document, journey),
    link: (from: string, to: string) => document.run(linkCards, { journey, from, to }),
  };
}

function cardEdits(document: DocumentStore, journey: string, column: (index: number) => string | null) {
  return {
    dropCards(cards: readonly string[], target: DropTarget) {
      if (target.kind === 'tray') document.run(moveToTray, { cards });
      else document.run(moveCards, { cards, lane: target.lane, column: column(target.column) ?? '', index: target.index });
    },
    spanCard(card: CardBox, last: number) {
      document.run(spanCard, { card: card.id, from: column(card.fromColumn) ?? '', to: column(last) ?? '' });
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
      if (kept === '') return null;
      const id = newId();
      const from = column(editing.cell.column);
      // A column that somebody took away leaves the tray.
      const place = from === null ? null : { lane: editing.cell.lane, from, ...(editing.index === null ? {} : { index: editing.index }) };
      document.run(addCards, { journey, place, texts: [kept], ids: [id] });
      return id;
    },
    addToTray: (lines: readonly string[]) => document.run(pasteLines, { journey, lane: null, column: null, lines, how: 'down' }),
  };
}

function gridEdits(document: DocumentStore, journey: string) {
  return {
    addStageBefore: (before: string | null) => document.run(addStages, { journey, before, names: [''] }),
    addStepBefore: (stage: string, before: string | null) => document.run(addSteps, { stage, before, names: [''] }),
    moveStage: (stage: string, index: number) => document.run(moveStage, { stage, index }),
    moveStep: (step: string, stage: string, index: number) => document.run(moveStep, { step, stage, index }),
    moveLane: (lane: string, index: number) => document.run(moveLane, { lane, index }),
    resizeStep: (step: string, width: number | null) => document.run(resizeStep, { step, width }),
    resizeLane: (lane: string, height: number | null) => document.run(resizeLane, { lane, height }),
    collapse: (kind: 'stage' | 'lane', id: string, collapsed: boolean) => document.run(collapse, { kind, id, collapsed }),
    rename: (kind: 'stage' | 'step' | 'lane' | 'journey' | 'link', id: string, name: string) => document.run(rename, { kind, id, name }),
  };
}
