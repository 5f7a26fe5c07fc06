import { z } from 'zod';

const id = z.union([z.string(), z.number()]).transform(String);
const text = z.string().nullish();

const named = z.looseObject({ id, name: text, title: text });

/** Blueprint items are objects; a bare text is read as its first field. */
const items = z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).nullish();
const blueprint = z.looseObject({ evidence: items, onstage: items, backstage: items, support: items });

const node = z.looseObject({
  stageId: id.nullish(),
  stage: id.nullish(),
  swimlaneId: id.nullish(),
  swimlane: id.nullish(),
  title: text,
  description: text,
  severity: text,
  score: z.number().nullish(),
  sentiment: text,
  purpose: text,
  isMomentOfTruth: z.boolean().nullish(),
  icon: text,
  iconColor: text,
  tags: z.array(z.string()).nullish(),
  blueprint: blueprint.nullish(),
});
export type OjfNode = z.infer<typeof node>;

const persona = z.union([z.string(), z.looseObject({ name: z.string() }).transform((one) => one.name)]).nullish();

/** An OpenJourney file as it is met: persona, point of view and title stand at the root or under `metadata`. */
export const ojfSchema = z.looseObject({
  title: text,
  persona,
  pointOfView: text,
  pov: text,
  metadata: z.looseObject({ title: text, persona, pointOfView: text, pov: text }).nullish(),
  stages: z.array(named),
  swimlanes: z.array(named),
  nodes: z.array(node),
});
export type OjfMap = z.infer<typeof ojfSchema>;

/** The node fields that are read; others are named in a warning. */
export const NODE_FIELDS: ReadonlySet<string> = new Set(['id', ...Object.keys(node.shape)].filter((name) => name !== 'iconColor'));
