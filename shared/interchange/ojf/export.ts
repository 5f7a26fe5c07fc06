import type { Lane } from '../../model/lane.ts';
import { holdsCards } from '../../model/lane-kinds.ts';
import type { ExportRequest, ExportResult, Warning } from '../exchange.ts';
import { type Outline, outlineJourney } from '../outline.ts';
import { collectBlueprints, hostFinder, isBlueprintLane } from './blueprint-export.ts';
import { type PlacedCard, placeCards } from './grid.ts';
import { type ExportedNode, type NodeWriter, nodeOfCard, nodesOfSteps, STEPS_LANE, type WrittenNode } from './node-export.ts';

const VERSION = '1.0';

/**
 * Writes a journey as an OpenJourney file: lanes are swimlanes, cards nodes, and the emotion −5…+5 the score of a node.
 * Named steps and scores of steps stand in a swimlane of their own in front. Fault UNKNOWN_RECORD.
 */
export function exportOjf({ records, journey, words }: ExportRequest): ExportResult {
  const outline = outlineJourney(records, journey, words);
  const [persona = null] = outline.personas.values();
  const parts = partLanes(outline, { records, outline, persona });
  const { title, scenario } = outline.journey;
  const map = {
    version: VERSION,
    ...(title === '' ? {} : { metadata: { title } }),
    ...(persona === null ? {} : { persona: persona.name }),
    ...(scenario === '' ? {} : { pointOfView: scenario }),
    stages: outline.stages.map((stage, index) => ({ id: stage.stage.id, name: stage.title || String(index + 1) })),
    swimlanes: [
      ...(parts.steps.length > 0 ? [{ id: STEPS_LANE, name: words.laneKinds.action }] : []),
      ...parts.lanes.map((lane) => ({ id: lane.id, name: lane.title || words.laneKinds[lane.kind] })),
    ],
    nodes: parts.nodes,
  };
  return { text: `${JSON.stringify(map, null, 2)}\n`, warnings: warningsOf(outline, parts.placed) };
}

interface Parts {
  readonly steps: readonly ExportedNode[];
  /** Lanes that are written as swimlanes. */
  readonly lanes: readonly Lane[];
  readonly nodes: readonly WrittenNode[];
  readonly placed: readonly PlacedCard[];
}

/** Which lanes are swimlanes, and which the blueprint of their nodes: those whose every card has a node to stand under. */
function partLanes(outline: Outline, writer: NodeWriter): Parts {
  const lanes = new Map(outline.lanes.filter((lane) => holdsCards(lane.kind)).map((lane) => [lane.id, lane]));
  const placed = placeCards(outline).filter((one) => lanes.has(one.lane));
  const writeAll = (cards: readonly PlacedCard[]): ExportedNode[] => cards.map((one) => nodeOfCard(writer, one, lanes.get(one.lane)?.kind ?? 'own'));
  const candidates = new Set([...lanes.values()].filter(isBlueprintLane).map((lane) => lane.id));
  const others = writeAll(placed.filter((one) => !candidates.has(one.lane)));
  const steps = nodesOfSteps(writer, others);
  const hostOf = hostFinder([...steps, ...others]);
  for (const one of placed) if (candidates.has(one.lane) && hostOf(one) === null) candidates.delete(one.lane);
  const blueprints = collectBlueprints(
    placed.filter((one) => candidates.has(one.lane)),
    lanes,
    hostOf,
  );
  const nodes = [...steps, ...writeAll(placed.filter((one) => !candidates.has(one.lane)))].map(({ node }) => {
    const blueprint = blueprints.get(node.id);
    return blueprint ? { ...node, blueprint } : node;
  });
  return { steps, lanes: [...lanes.values()].filter((lane) => !candidates.has(lane.id)), nodes, placed };
}

function warningsOf(outline: Outline, placed: readonly PlacedCard[]): Warning[] {
  const warnings: Warning[] = [];
  const inTray = outline.cards.length - placed.length;
  if (inTray > 0) warnings.push({ code: 'cardsLeftOut', line: 0, params: { count: inTray } });
  const [kept, ...others] = outline.personas.values();
  if (kept && others.length > 0) warnings.push({ code: 'personasLeftOut', line: 0, params: { kept: kept.name, count: others.length } });
  return warnings;
}
