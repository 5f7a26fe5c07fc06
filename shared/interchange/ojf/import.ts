import { keyBetween, keysBetween } from '../../model/order.ts';
import type { ImportRequest, ImportSteps } from '../exchange.ts';
import { createIntake, type Intake } from '../intake.ts';
import { type JsonText, lineOfPath, parseJson } from '../json-text.ts';
import { refusal } from '../refuse.ts';
import { addBlueprint, addBlueprintLanes } from './blueprint-import.ts';
import { type Column, planColumns } from './columns.ts';
import { laneKindOf } from './lane-kind.ts';
import { addNode, createNodeReader, type NodePlace, type NodeReader } from './node-import.ts';
import { NODE_FIELDS, type OjfMap, type OjfNode, ojfSchema } from './ojf-schema.ts';
import { OJF_SCALE } from './scale.ts';

/**
 * Stages, swimlanes and nodes become stages, lanes and cards; a node's score is the emotion of the map's persona with the
 * node's card. Faults UNREADABLE_SOURCE.
 */
export function* importOjf({ text, newId, lastJourney }: ImportRequest): ImportSteps {
  const source = parseJson(text, 'ojf');
  yield;
  const map = readMap(source);
  const intake = createIntake(newId);
  warnOfNodes(intake, source, map.nodes);
  const persona = addPersona(intake, map);
  const journey = addJourney(intake, map, { persona, order: keyBetween(lastJourney ?? null, null) });
  const reader = createNodeReader({ intake, journey, persona });
  const lanes = addLanes(intake, journey, map);
  const columns = addColumns(intake, journey, map);
  for (const [index, node] of map.nodes.entries()) {
    placeNode(reader, { node, line: lineOfNode(source, index) }, lanes, columns);
    if (index % NODES_A_STEP === 0) yield;
  }
  return { drafts: intake.drafts, journeys: [journey], warnings: intake.warnings };
}

const NODES_A_STEP = 100;

function readMap(source: JsonText): OjfMap {
  const parsed = ojfSchema.safeParse(source.value);
  if (parsed.success) return parsed.data;
  throw refusal('ojf', lineOfPath(source, parsed.error.issues[0]?.path ?? []), 'notOjf');
}

function lineOfNode(source: JsonText, index: number): number {
  return lineOfPath(source, ['nodes', index]);
}

/** One warning a field that our cards have no place for, at the first node that has it. */
function warnOfNodes(intake: Intake, source: JsonText, nodes: readonly OjfNode[]): void {
  const found = new Map<string, { line: number; count: number }>();
  for (const [index, node] of nodes.entries()) {
    for (const field of Object.keys(node)) {
      if (NODE_FIELDS.has(field)) continue;
      const known = found.get(field);
      found.set(field, { line: known?.line ?? lineOfNode(source, index), count: (known?.count ?? 0) + 1 });
    }
  }
  for (const [field, { line, count }] of found) intake.warn('fieldLeftOut', line, { field, count });
}

function addPersona(intake: Intake, { persona, metadata }: OjfMap): string | null {
  const name = persona ?? metadata?.persona ?? '';
  return name === '' ? null : intake.add('persona', { name: intake.text(name, 0), order: keyBetween(null, null) });
}

function addJourney(intake: Intake, map: OjfMap, { persona, order }: { persona: string | null; order: string }): string {
  const { metadata } = map;
  const isWhole = map.nodes.every((node) => node.score == null || Number.isInteger(node.score));
  return intake.add('journey', {
    title: intake.text(map.title ?? metadata?.title ?? '', 0),
    scenario: intake.text(map.pointOfView ?? map.pov ?? metadata?.pointOfView ?? metadata?.pov ?? '', 0),
    personas: persona === null ? [] : [persona],
    order,
    scale: isWhole ? OJF_SCALE : { ...OJF_SCALE, step: 0.1 },
  });
}

type Lanes = ReadonlyMap<string, NodePlace['lane']>;

/** The swimlanes in their order, the emotion curve above the lane of feelings (else behind the first), the blueprint below. */
function addLanes(intake: Intake, journey: string, map: OjfMap): Lanes {
  const purposes = Map.groupBy(map.nodes, laneOf);
  const swimlanes = map.swimlanes.map((lane) => {
    const title = lane.name ?? lane.title ?? '';
    return {
      id: lane.id,
      title,
      kind: laneKindOf(
        title,
        (purposes.get(lane.id) ?? []).map((node) => node.purpose),
      ),
    };
  });
  const feelings = swimlanes.findIndex((lane) => lane.kind === 'feeling');
  const curve = feelings === -1 ? Math.min(1, swimlanes.length) : feelings;
  const keys = keysBetween(null, null, swimlanes.length + 1);
  intake.add('lane', { journey, kind: 'emotion', order: keys[curve] ?? '' });
  const lanes = swimlanes.map(({ id, title, kind }, index) => {
    const order = keys[index < curve ? index : index + 1] ?? '';
    return [id, { kind, id: intake.add('lane', { journey, kind, title: intake.text(title, 0), order }) }] as const;
  });
  const blueprint = map.nodes.some((node) => node.blueprint) ? addBlueprintLanes(intake, journey, keys.at(-1) ?? null) : [];
  return new Map([...lanes, ...blueprint]);
}

function laneOf(node: OjfNode): string {
  return node.swimlaneId ?? node.swimlane ?? '';
}

function stageOf(node: OjfNode): string {
  return node.stageId ?? node.stage ?? '';
}

/** For each node, its step. */
type Columns = ReadonlyMap<OjfNode, string>;

function addColumns(intake: Intake, journey: string, map: OjfMap): Columns {
  const nodes = Map.groupBy(map.nodes, stageOf);
  const stageKeys = keysBetween(null, null, map.stages.length);
  const columns = new Map<OjfNode, string>();
  for (const [index, { id, name, title }] of map.stages.entries()) {
    const stage = intake.add('stage', { journey, name: intake.text(name ?? title ?? '', 0), order: stageKeys[index] ?? '' });
    const plan: readonly Column[] = planColumns(nodes.get(id) ?? []);
    const keys = keysBetween(null, null, plan.length);
    for (const [at, column] of plan.entries()) {
      const momentOfTruth = column.some((node) => node.isMomentOfTruth === true);
      const step = intake.add('step', { journey, stage, name: nameOfColumn(intake, plan, column), momentOfTruth, order: keys[at] ?? '' });
      for (const node of column) columns.set(node, step);
    }
  }
  return columns;
}

/** A stage of one step needs no name for it; among several, a node that stands alone names its step. */
function nameOfColumn(intake: Intake, plan: readonly Column[], column: Column): string {
  const [only, ...others] = column;
  return plan.length > 1 && only && others.length === 0 ? intake.text(only.title ?? '', 0) : '';
}

/** A node whose stage or swimlane is unknown goes into the tray. */
function placeNode(reader: NodeReader, { node, line }: { node: OjfNode; line: number }, lanes: Lanes, columns: Columns): void {
  const lane = lanes.get(laneOf(node));
  const step = columns.get(node);
  const { intake } = reader;
  if (!lane) intake.warn('laneUnknown', line, { lane: laneOf(node) });
  if (!step) intake.warn('stageUnknown', line, { stage: stageOf(node) });
  const place: NodePlace = { lane: lane ?? { id: null, kind: 'own' }, step: step ?? null, line };
  addNode(reader, node, place);
  if (node.blueprint) addBlueprint(reader, node.blueprint, { lanes, step: step ?? null, line });
}
