import { codeOf } from '../../ui/code.ts';

export const projectorCode = codeOf(() => import('./projector-window.tsx'));
