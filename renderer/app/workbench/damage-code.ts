import { codeOf } from '../../ui/code.ts';

/** For files that cannot be opened, or not whole. */
export const refusedCode = codeOf(() => import('./refused.tsx'));
export const damagedCode = codeOf(() => import('./damaged.tsx'));
