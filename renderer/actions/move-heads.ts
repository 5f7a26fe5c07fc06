import { lanesOf, moveLane, moveStage, moveStep, stagesOf, stepsOf } from '../../shared/commands/index.ts';
import { liveRecord } from '../../shared/model/kinds.ts';
import type { ActionContext } from './action.ts';
import { mapIsEditable, recordsOf, selection, shownJourney } from './subject.ts';

export type Way = 'left' | 'right' | 'up' | 'down';

/** Moves the selected stage or step sideways, the selected lane up or down, by one place; null: there is nothing to move that way. */
export function headMove(context: ActionContext, way: Way): (() => void) | null {
  const [head, second] = selection(context);
  if (!head || second || !mapIsEditable(context)) return null;
  const offset = way === 'left' || way === 'up' ? -1 : 1;
  const sideways = way === 'left' || way === 'right';
  if (head.kind === 'stage') return sideways ? stageMove(context, head.id, offset) : null;
  if (head.kind === 'step') return sideways ? stepMove(context, head.id, offset) : null;
  return head.kind === 'lane' && !sideways ? laneMove(context, head.id, offset) : null;
}

function stageMove(context: ActionContext, stage: string, offset: -1 | 1): (() => void) | null {
  const stages = stagesOf(recordsOf(context), shownJourney(context) ?? '');
  const index = stages.findIndex(({ id }) => id === stage) + offset;
  return index >= 0 && index < stages.length ? () => void context.document.run(moveStage, { stage, index }) : null;
}

function laneMove(context: ActionContext, lane: string, offset: -1 | 1): (() => void) | null {
  const lanes = lanesOf(recordsOf(context), shownJourney(context) ?? '');
  let index = lanes.findIndex(({ id }) => id === lane) + offset;
  // Past lanes that are not shown, or a press would seem to do nothing.
  while (lanes[index]?.hidden) index += offset;
  return index >= 0 && index < lanes.length ? () => void context.document.run(moveLane, { lane, index }) : null;
}

/** Past the first or last step of its stage a step goes on into the neighbouring stage. */
function stepMove(context: ActionContext, step: string, offset: -1 | 1): (() => void) | null {
  const records = recordsOf(context);
  const stage = liveRecord(records, 'step', step)?.stage ?? '';
  const steps = stepsOf(records, stage);
  const index = steps.findIndex(({ id }) => id === step) + offset;
  if (index >= 0 && index < steps.length) return () => void context.document.run(moveStep, { step, stage, index });
  const stages = stagesOf(records, shownJourney(context) ?? '');
  const next = stages[stages.findIndex(({ id }) => id === stage) + offset]?.id;
  if (next === undefined) return null;
  return () => void context.document.run(moveStep, { step, stage: next, index: offset > 0 ? 0 : stepsOf(records, next).length });
}
