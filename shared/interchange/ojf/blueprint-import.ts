import { BLUEPRINT_LANES } from '../../model/lane-kinds.ts';
import { keysBetween } from '../../model/order.ts';
import type { Intake } from '../intake.ts';
import { BLUEPRINT, BLUEPRINT_NAMES, type BlueprintPart } from './blueprint.ts';
import type { NodePlace, NodeReader } from './node-import.ts';
import type { OjfNode } from './ojf-schema.ts';

/** Key of a blueprint lane among the map's lanes: no swimlane's id begins so. */
function laneKey(kind: string): string {
  return `\u0000${kind}`;
}

export function addBlueprintLanes(intake: Intake, journey: string, below: string | null): [string, NodePlace['lane']][] {
  const keys = keysBetween(below, null, BLUEPRINT_LANES.length);
  return BLUEPRINT_LANES.map((kind, index) => [laneKey(kind), { kind, id: intake.add('lane', { journey, kind, order: keys[index] ?? '' }) }]);
}

interface BlueprintPlace {
  readonly lanes: ReadonlyMap<string, NodePlace['lane']>;
  readonly step: string | null;
  readonly line: number;
}

/** The cards of a node's blueprint, on the node's step. */
export function addBlueprint(reader: NodeReader, blueprint: NonNullable<OjfNode['blueprint']>, place: BlueprintPlace): void {
  for (const name of BLUEPRINT_NAMES) {
    const part = BLUEPRINT[name];
    for (const item of blueprint[name] ?? []) addItem(reader, part, typeof item === 'string' ? { [part.text]: item } : item, place);
  }
}

function addItem(
  { intake, journey, nextIn }: NodeReader,
  part: BlueprintPart,
  item: Readonly<Record<string, unknown>>,
  { lanes, step, line }: BlueprintPlace,
): void {
  const lane = lanes.get(laneKey(part.kind))?.id ?? null;
  const read = (name: string): string => {
    const value = item[name];
    return typeof value === 'string' || typeof value === 'number' ? intake.text(String(value), line) : '';
  };
  const fields = { [part.field]: read(part.other) };
  intake.add('card', { journey, kind: part.kind, text: read(part.text), ...fields, place: { lane, from: step, to: step, order: nextIn(lane, step) } });
}
