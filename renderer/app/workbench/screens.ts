import { codeOf } from '../code.ts';

/** The map screen is most of the program: Home shows without it, and it loads while the file opens. */
export const workbenchCode = codeOf(() => import('./workbench.tsx'));

export const projectorCode = codeOf(() => import('./projector-window.tsx'));
