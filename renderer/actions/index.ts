export { ACTION_GROUPS, type Action, type ActionContext, type Services, type Title } from './action.ts';
export { ActionsProvider, actionsOf, useActionKeys, useActions } from './action-context.ts';
export { ACTIONS } from './actions.ts';
export { createClipboard } from './clipboard-port.ts';
export { dispatchKey } from './dispatch-key.ts';
export { keyLabel } from './keys.ts';
