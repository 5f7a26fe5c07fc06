import type { MenuItem } from '../../../shared/contract/shell-contract.ts';
import type { Action } from '../../actions/index.ts';
import type { Word } from '../../ui/use-word.ts';
import { worded } from '../palette/use-palette-entries.ts';

/** An action as the native menu takes it: the words and keys that the palette shows. */
export function menuItemOf(action: Action, enabled: boolean, word: Word): MenuItem {
  return { id: action.id, group: action.group, title: worded(action.title, word), keys: action.keys[0] ?? null, enabled, native: action.native ?? false };
}
