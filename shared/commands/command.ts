import type { Draft } from '../changes/change.ts';
import type { Records } from '../model/kinds.ts';

/**
 * One edit: turns an intent into drafts, reading the loaded records. Pure but for new ids.
 * `label` is a key under `edits` in resources/locales; it names the undo ("Undo move card").
 */
export interface Command<Intent> {
  readonly label: string;
  readonly drafts: (records: Records, intent: Intent) => Draft[];
}

export function defineCommand<Intent>(command: Command<Intent>): Command<Intent> {
  return command;
}
