import { keysBetween } from '../../model/order.ts';
import { addAll, type Builder, type Cast, type Ids } from './template-frame.ts';

/** Adds the personas with their relations, the channels and the units. */
export function addCast(builder: Builder): Cast {
  const { intake, say, template } = builder;
  const channels = addAll(intake, 'channel', template.channels, ({ name, icon }, order) => ({ name: say(name), icon, order }));
  const units = template.units.map(({ name, kind }) => intake.add('unit', { name: say(name), kind }));
  return { personas: addPersonas(builder), channels: byKey(template.channels, channels), units };
}

/** Relations may go both ways, so the ids are made before the records. */
function addPersonas({ intake, say, template, makeId }: Builder): Ids {
  const { personas } = template;
  const ids: Ids = new Map(personas.map(({ key }) => [key, makeId()]));
  const keys = keysBetween(null, null, personas.length);
  for (const [index, { key, name, tagLine, role, relations }] of personas.entries()) {
    const known = relations.flatMap(({ to, how }) => (ids.has(to) ? [{ to: ids.get(to) ?? '', how: say(how) }] : []));
    const fields = { name: say(name), tagLine: tagLine ? say(tagLine) : '', role, relations: known, order: keys[index] ?? '', isSample: true };
    intake.add('persona', fields, ids.get(key));
  }
  return ids;
}

function byKey(entries: readonly { readonly key: string }[], ids: readonly string[]): Ids {
  return new Map(entries.map(({ key }, index) => [key, ids[index] ?? '']));
}
