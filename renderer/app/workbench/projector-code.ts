import { codeOf } from '../code.ts';

export const projectorCode = codeOf(() => import('./projector-window.tsx'));
