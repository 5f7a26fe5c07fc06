import { liveRecord, type Records } from '../../model/kinds.ts';
import type { LaneKind } from '../../model/lane-kinds.ts';
import type { Persona } from '../../model/persona.ts';
import type { Score } from '../../model/score.ts';
import type { Step } from '../../model/step.ts';
import type { Outline } from '../outline.ts';
import type { PlacedCard } from './grid.ts';
import { splitPurpose } from './purpose.ts';
import { severityWord, valueToScore } from './scale.ts';

/** A node as it is written; what a card does not say is left out. */
export interface WrittenNode {
  readonly id: string;
  readonly stageId: string;
  readonly swimlaneId: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

/** A node with the step that it stands on, which the format does not know. */
export interface ExportedNode {
  readonly node: WrittenNode;
  readonly step: string | null;
}

/** Id of the swimlane that holds the named steps. */
export const STEPS_LANE = 'steps';

export interface NodeWriter {
  readonly records: Records;
  readonly outline: Outline;
  /** The one persona of the file. */
  readonly persona: Persona | null;
}

export function nodeOfCard({ records, outline, persona }: NodeWriter, placed: PlacedCard, lane: LaneKind): ExportedNode {
  const { card, stage, step } = placed;
  const names = card.tags.map((tag) => liveRecord(records, 'tag', tag)?.name ?? '').filter((name) => name !== '');
  const { purpose, tags } = splitPurpose(card.kind, lane, names);
  const name = card.kind === 'touchpoint' ? liveRecord(records, 'touchpoint', card.touchpoint)?.name : undefined;
  const scores = outline.cardScores.get(card.id) ?? [];
  const node = {
    id: card.id,
    stageId: stage,
    swimlaneId: placed.lane,
    title: name ?? card.text,
    ...said({
      description: card.detail,
      severity: card.severity === null ? null : severityWord(card.severity),
      ...feeling(scores, persona),
      purpose,
      isMomentOfTruth: card.momentOfTruth,
      icon: card.icon,
      tags,
    }),
  };
  return { node, step };
}

/**
 * A node for each step that says something of its own (OpenJourney knows no steps): it has a score, or a name that is not
 * that of one of its cards.
 */
export function nodesOfSteps({ outline, persona }: NodeWriter, cards: readonly ExportedNode[]): ExportedNode[] {
  const known = new Set(cards.map(({ node, step }) => `${step} ${node.title}`));
  return outline.stages.flatMap(({ stage, steps }) =>
    steps.flatMap((step) => {
      const scores = (outline.scores.get(step.id) ?? []).filter((score) => score.card === null);
      const saysNothing = scores.length === 0 && (step.name === '' || known.has(`${step.id} ${step.name}`));
      return saysNothing ? [] : [nodeOfStep(stage.id, step, feeling(scores, persona))];
    }),
  );
}

function nodeOfStep(stage: string, step: Step, felt: Feeling): ExportedNode {
  const fields = said({ ...felt, isMomentOfTruth: step.momentOfTruth });
  return { node: { id: step.id, stageId: stage, swimlaneId: STEPS_LANE, title: step.name, ...fields }, step: step.id };
}

interface Feeling {
  readonly score: number | null;
  readonly sentiment: string;
}

/** The persona's score, else that of all customers. */
function feeling(scores: readonly Score[], persona: Persona | null): Feeling {
  const score = scores.find((one) => one.persona === persona?.id) ?? scores.find((one) => one.persona === null);
  return { score: score?.value == null ? null : valueToScore(score.value), sentiment: score?.word ?? '' };
}

/** Without what says nothing. */
function said(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isSaid = (value: unknown): boolean => value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value)));
}
