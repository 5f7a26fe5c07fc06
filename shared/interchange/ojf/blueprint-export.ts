import type { Card } from '../../model/card.ts';
import type { Lane } from '../../model/lane.ts';
import { BLUEPRINT, BLUEPRINT_NAMES, type BlueprintName } from './blueprint.ts';
import type { PlacedCard } from './grid.ts';
import type { ExportedNode } from './node-export.ts';

/** Blueprints by the id of the node that carries them. */
export type Blueprints = ReadonlyMap<string, Readonly<Record<string, readonly object[]>>>;

const NAME_OF_KIND = new Map<string, BlueprintName>(BLUEPRINT_NAMES.map((name) => [BLUEPRINT[name].kind, name]));

/** A lane that the format's blueprint can hold: built in, not one of the user's own that happens to be of that kind. */
export function isBlueprintLane(lane: Lane): boolean {
  return lane.title === '' && NAME_OF_KIND.has(lane.kind);
}

/** Finds for each blueprint card the first node of its step, else of its stage; null: no node carries it. */
export function hostFinder(nodes: readonly ExportedNode[]): (placed: PlacedCard) => string | null {
  const hosts = new Map<string, string>();
  for (const { node, step } of nodes) {
    for (const column of [step, node.stageId]) if (column !== null && !hosts.has(column)) hosts.set(column, node.id);
  }
  return ({ step, stage }) => (step === null ? undefined : hosts.get(step)) ?? hosts.get(stage) ?? null;
}

export function collectBlueprints(placed: readonly PlacedCard[], lanes: ReadonlyMap<string, Lane>, hostOf: (placed: PlacedCard) => string | null): Blueprints {
  const blueprints = new Map<string, Record<string, object[]>>();
  for (const one of placed) {
    const host = hostOf(one);
    const name = NAME_OF_KIND.get(lanes.get(one.lane)?.kind ?? '');
    if (host === null || name === undefined) continue;
    const blueprint = blueprints.get(host) ?? {};
    blueprints.set(host, blueprint);
    blueprint[name] = [...(blueprint[name] ?? []), itemOf(name, one.card)];
  }
  return blueprints;
}

function itemOf(name: BlueprintName, card: Card): object {
  const { text, other, field } = BLUEPRINT[name];
  return { ...(card[field] === '' ? {} : { [other]: card[field] }), ...(card.text === '' ? {} : { [text]: card.text }) };
}
