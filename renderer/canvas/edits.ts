import {
  addCards,
  addStages,
  addSteps,
  clearScore,
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
  setScore,
  spanCard,
} from '../../shared/commands/index.ts';
import { newId } from '../../shared/model/ids.ts';
import { liveRecord } from '../../shared/model/kinds.ts';
import { DEFAULT_SCALE, fromShown, SCALE_MAX, SCALE_MIN, type Scale, type SnapHabit, snapScore, toShown, withHabit } from '../../shared/model/scale.ts';
import type { ScorePoint } from '../../shared/model/score.ts';
import type { CardBox, CurvePoint, Scene } from '../../shared/scene/scene.ts';
import type { DocumentStore } from '../records/index.ts';
import type { DropTarget } from './drop/drop-target.ts';
import type { Editing } from './interaction.ts';

/** What hands do on the canvas, said in commands. Columns are indices of the scene. */
export type CanvasEdits = ReturnType<typeof createEdits>;

export function createEdits(document: DocumentStore, journey: string, scene: () => Scene | null, habit: () => SnapHabit) {
  const records = () => document.store.getState().records;
  const column = (index: number): string | null => scene()?.columns[index]?.id ?? null;
  const scale = () => liveRecord(records(), 'journey', journey)?.scale ?? DEFAULT_SCALE;

  return {
    ...cardEdits(document, journey, column),
    ...pointEdits(document, scene, scale),
    ...gridEdits(document, journey),
    link: (from: string, to: string) => document.run(linkCards, { journey, from, to }),
    /** The nearest value on the journey's marks, or on those where this person's points stop. */
    snap: (value: number) => snapScore(value, withHabit(scale(), habit())),
    scale,
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

/** Marks of the journey's scale that one press moves a point. */
const COARSE = 5;

function pointEdits(document: DocumentStore, scene: () => Scene | null, scale: () => Scale) {
  const active = (lane: string) =>
    scene()
      ?.curves.find((curve) => curve.lane === lane)
      ?.curves.find((curve) => curve.active);
  const pointOf = (lane: string, index: number): { readonly score: ScorePoint; readonly shown: CurvePoint | undefined } | null => {
    const box = scene()?.curves.find((curve) => curve.lane === lane);
    const step = scene()?.columns[index]?.id;
    const shown = active(lane)?.points.find((point) => point.column === index);
    if (!box || step === undefined) return null;
    return { score: { step: shown?.step ?? step, persona: active(lane)?.persona ?? null, series: box.series }, shown };
  };
  const setPoint = (lane: string, index: number, value: number) => {
    const point = pointOf(lane, index);
    if (point) document.run(setScore, { point: point.score, value });
  };
  return {
    pointOf,
    setPoint,
    setScore: (point: ScorePoint, value: number) => document.run(setScore, { point, value }),
    /** One mark of the scale up (+1) or down (−1); coarse: five. A gap starts in the middle. */
    nudgePoint(lane: string, index: number, direction: 1 | -1, coarse: boolean) {
      const held = pointOf(lane, index)?.shown?.value;
      if (held === undefined || held === null) {
        setPoint(lane, index, 0);
        return;
      }
      const shown = toShown(held, scale()) + direction * scale().step * (coarse ? COARSE : 1);
      setPoint(lane, index, Math.max(SCALE_MIN, Math.min(SCALE_MAX, fromShown(shown, scale()))));
    },
    clearPoint(lane: string, index: number) {
      const point = pointOf(lane, index);
      if (point) document.run(clearScore, { point: point.score });
    },
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
