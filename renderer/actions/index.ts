export { ACTION_GROUPS, type Action, type ActionContext, type Desktop, type Services, type Title } from './action.ts';
export { type Actions, ActionsProvider, actionsOf, useActionKeys, useActions } from './action-context.ts';
export { ACTIONS } from './actions.ts';
export { addLaneHere } from './add-actions.ts';
export { createClipboard } from './clipboard-port.ts';
export { dispatchKey, isTextField } from './dispatch-key.ts';
export { newChanges } from './history-actions.ts';
export { isMac, keyLabel, matches } from './keys.ts';
