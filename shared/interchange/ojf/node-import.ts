import type { LaneKind } from '../../model/lane-kinds.ts';
import { keyBetween } from '../../model/order.ts';
import { scoreId } from '../../model/score.ts';
import type { Intake } from '../intake.ts';
import type { OjfNode } from './ojf-schema.ts';
import { cardKindOf, purposeTag } from './purpose.ts';
import { clampScore, scoreToValue, severityOf } from './scale.ts';

export interface NodePlace {
  readonly lane: { readonly id: string | null; readonly kind: LaneKind };
  readonly step: string | null;
  readonly line: number;
}

/** What the nodes of one map share: tags and touchpoints by name, and the foot of each cell. */
export interface NodeReader {
  readonly intake: Intake;
  readonly journey: string;
  readonly persona: string | null;
  readonly tag: (name: string) => string;
  readonly touchpoint: (name: string) => string;
  /** The order key behind the last card of a cell. */
  readonly nextIn: (lane: string | null, step: string | null) => string;
}

export function createNodeReader(map: Pick<NodeReader, 'intake' | 'journey' | 'persona'>): NodeReader {
  const { intake } = map;
  const cells = new Map<string, string>();
  return {
    ...map,
    tag: once((name) => intake.add('tag', { name })),
    touchpoint: once((name) => intake.add('touchpoint', { name })),
    nextIn(lane, step) {
      const cell = `${lane} ${step}`;
      const order = keyBetween(cells.get(cell) ?? null, null);
      cells.set(cell, order);
      return order;
    },
  };
}

/** Makes a record for each name once. */
function once(make: (name: string) => string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => {
    const id = made.get(name) ?? make(name);
    made.set(name, id);
    return id;
  };
}

export function addNode(reader: NodeReader, node: OjfNode, place: NodePlace): void {
  const { intake, journey } = reader;
  const { lane, step, line } = place;
  const kind = cardKindOf(node.purpose, lane.kind);
  const title = intake.text(node.title ?? '', line);
  const isTouchpoint = kind === 'touchpoint' && title !== '';
  const card = intake.add('card', {
    journey,
    kind,
    text: isTouchpoint ? '' : title,
    touchpoint: isTouchpoint ? reader.touchpoint(title) : null,
    detail: intake.text(node.description ?? '', line),
    severity: readSeverity(intake, node, line),
    momentOfTruth: node.isMomentOfTruth ?? false,
    icon: intake.text(node.icon ?? '', line),
    tags: readTags(reader, node, place),
    place: { lane: lane.id, from: step, to: step, order: reader.nextIn(lane.id, step) },
  });
  if (step !== null) addScore(reader, node, { card, step, line });
}

function readSeverity(intake: Intake, { severity }: OjfNode, line: number): number | null {
  if (severity == null) return null;
  const known = severityOf(severity);
  if (known === null) intake.warn('valueUnknown', line, { field: 'severity', value: severity });
  return known;
}

function readTags({ intake, tag }: NodeReader, node: OjfNode, { lane, line }: NodePlace): readonly string[] {
  const purpose = purposeTag(node.purpose, lane.kind);
  const names = [...(purpose === null ? [] : [purpose]), ...(node.tags ?? [])];
  return intake.list(
    [...new Set(names)].map((name) => tag(intake.text(name, line))),
    line,
  );
}

/** A sentiment without a score is kept too: a score record without a value is a gap with a word. */
function addScore({ intake, journey, persona }: NodeReader, node: OjfNode, { card, step, line }: { card: string; step: string; line: number }): void {
  const { score, sentiment } = node;
  if (score == null && !sentiment) return;
  const isOut = score != null && clampScore(score) !== score;
  if (isOut) intake.warn('scoreClamped', line, { score, kept: clampScore(score) });
  const fields = {
    journey,
    persona,
    step,
    card,
    value: score == null ? null : scoreToValue(score),
    word: intake.text(sentiment ?? '', line),
    note: isOut ? `ojf: ${score}` : '',
  };
  intake.add('score', fields, scoreId({ step, persona, series: 'emotion', card }));
}
