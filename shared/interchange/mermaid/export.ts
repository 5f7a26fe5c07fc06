import type { ExportRequest, ExportResult, Warning } from '../exchange.ts';
import { type Feeling, feelingsAt, mean } from '../feelings.ts';
import { type Outline, type OutlineStage, outlineJourney } from '../outline.ts';
import { encodeTask, encodeText } from './entities.ts';
import { GAP, valueToScore } from './scale.ts';

/**
 * Writes a journey as a mermaid diagram: stages are sections, steps tasks, and the emotion 1…5 the score. Loss-free for
 * titles, names, order, actors and one score a step; what mermaid cannot hold is warned about. Fault UNKNOWN_RECORD.
 */
export function exportMermaid({ records, journey, words }: ExportRequest): ExportResult {
  const outline = outlineJourney(records, journey, words);
  const warnings: Warning[] = [];
  const lines = ['journey', ...headLines(outline)];
  for (const [index, stage] of outline.stages.entries()) lines.push(...stageLines(outline, stage, index, warnings));
  if (outline.cards.length > 0) warnings.push({ code: 'cardsLeftOut', line: 0, params: { count: outline.cards.length } });
  return { text: `${lines.join('\n')}\n`, warnings };
}

function headLines({ journey }: Outline): string[] {
  const title = journey.title === '' ? [] : [`  title ${encodeText(journey.title, 'title')}`];
  return journey.scenario === '' ? title : [...title, ...descriptionLines(journey.scenario)];
}

/** Mermaid strips the spaces in front of a block's lines and the empty lines: such a text goes into one line. */
function descriptionLines(text: string): string[] {
  const lines = text.split('\n');
  const fitsBlock = lines.length > 1 && lines.every((line) => /^\S(?:.*\S)?$/.test(line));
  if (!fitsBlock) return [`  accDescr: ${encodeText(text, 'description')}`];
  return ['  accDescr {', ...lines.map((line) => `    ${encodeText(line, 'description')}`), '  }'];
}

function stageLines(outline: Outline, stage: OutlineStage, index: number, warnings: Warning[]): string[] {
  const tasks = stage.steps.flatMap((step, at) => {
    const feelings = feelingsAt(outline, step.id);
    const isBare = step.name === '' && feelings.length === 0 && stage.steps.length === 1;
    if (isBare) return [];
    return [taskLine(step.name || unnamedStep(stage, index, at), feelings, warnings)];
  });
  const isUnnamedStart = index === 0 && stage.title === '';
  return isUnnamedStart ? tasks : [`  section ${encodeText(stage.title || String(index + 1), 'section')}`, ...tasks];
}

/** Mermaid has no task without a name: a step without one goes by its stage, and by its number beside others. */
function unnamedStep({ title, steps }: OutlineStage, stage: number, step: number): string {
  const ofStage = title || String(stage + 1);
  return steps.length === 1 ? ofStage : `${ofStage} ${step + 1}`;
}

function taskLine(name: string, feelings: readonly Feeling[], warnings: Warning[]): string {
  const named = feelings.filter((feeling) => feeling.persona && feeling.persona.name !== '');
  const actors = named.map((feeling) => encodeText(feeling.persona?.name ?? '', 'actor'));
  const score = scoreOf(name, feelings, warnings);
  return `    ${encodeTask(name)}: ${score}${actors.length > 0 ? `: ${actors.join(', ')}` : ''}`;
}

function scoreOf(step: string, feelings: readonly Feeling[], warnings: Warning[]): string {
  const values = feelings.map((feeling) => feeling.value).filter((value) => value !== null);
  if (values.length === 0) {
    warnings.push({ code: 'gapWritten', line: 0, params: { step } });
    return GAP;
  }
  const isShared = values.length === feelings.length && values.every((value) => value === values[0]);
  const value = mean(
    values.reduce((sum, one) => sum + one, 0),
    values.length,
  );
  const score = String(valueToScore(value));
  if (!isShared) warnings.push({ code: 'actorsDiffer', line: 0, params: { step, score } });
  return score;
}
