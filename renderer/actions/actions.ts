import type { Action } from './action.ts';
import { ADD_ACTIONS } from './add-actions.ts';
import { CARRY_ACTIONS } from './carry-actions.ts';
import { COMPARE_ACTIONS } from './compare-actions.ts';
import { CURVE_ACTIONS } from './curve-actions.ts';
import { EDIT_ACTIONS } from './edit-actions.ts';
import { FILE_ACTIONS } from './file-actions.ts';
import { FILTER_ACTIONS } from './filter-actions.ts';
import { FLOW_ACTIONS } from './flow-actions.ts';
import { HELP_ACTIONS } from './help-actions.ts';
import { HISTORY_ACTIONS } from './history-actions.ts';
import { MOVE_ACTIONS } from './move-actions.ts';
import { NAVIGATE_ACTIONS } from './navigate-actions.ts';
import { NOTE_ACTIONS } from './note-actions.ts';
import { PICTURE_ACTIONS } from './picture-actions.ts';
import { PRESENT_ACTIONS } from './present-actions.ts';
import { SELECT_ACTIONS } from './select-actions.ts';
import { SETTINGS_ACTIONS } from './settings-actions.ts';
import { SIDE_ACTIONS } from './side-actions.ts';
import { VIEW_ACTIONS } from './view-actions.ts';
import { WEB_ACTIONS } from './web-actions.ts';

/** Everything that a person can do with keys or the palette. Adding one costs an entry in one of these and its words. */
export const ACTIONS: readonly Action[] = [
  ...EDIT_ACTIONS,
  ...SELECT_ACTIONS,
  ...CARRY_ACTIONS,
  ...ADD_ACTIONS,
  ...CURVE_ACTIONS,
  ...MOVE_ACTIONS,
  ...NOTE_ACTIONS,
  ...FLOW_ACTIONS,
  ...VIEW_ACTIONS,
  ...FILTER_ACTIONS,
  ...SIDE_ACTIONS,
  ...NAVIGATE_ACTIONS,
  ...WEB_ACTIONS,
  ...PICTURE_ACTIONS,
  ...COMPARE_ACTIONS,
  ...HISTORY_ACTIONS,
  ...PRESENT_ACTIONS,
  ...FILE_ACTIONS,
  ...SETTINGS_ACTIONS,
  ...HELP_ACTIONS,
];
