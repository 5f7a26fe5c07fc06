import { codeOf } from '../../ui/code.ts';

/** The map screen is most of the program: Home shows without it. */
export const workbenchCode = codeOf(() => import('./workbench.tsx'));
