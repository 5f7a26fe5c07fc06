import type { TemplateName } from '../../../shared/contract/choices.ts';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';

/** What a new map begins with: nothing, a built-in template, or one's own. */
export type Beginning = { readonly template: TemplateName; readonly own?: undefined } | { readonly own: DeskFile; readonly template?: undefined };

/** Tells beginnings apart. */
export function beginningKey({ own, template }: Beginning): string {
  return own ? `own ${own.id}` : template;
}
