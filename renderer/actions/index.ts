export { ACTION_GROUPS, type Action, type ActionContext, type ActionGroup, type Services, type Title } from './action.ts';
export { type Actions, ActionsProvider, actionsOf, useActionKeys, useActions } from './action-context.ts';
export { ACTIONS } from './actions.ts';
export { createClipboard } from './clipboard-port.ts';
export { dispatchKey, isComposing, isTextField } from './dispatch-key.ts';
export { isMac, keyLabel } from './keys.ts';
export { dynamicActions } from './navigate-actions.ts';
export { addPictures } from './paste.ts';
