import { type Code, codeOf } from '../../ui/code.ts';

export type Around = typeof import('./around.ts');

/** Fetched once the map is drawn: see around.ts. */
export const aroundCode: Code<Around> = codeOf(() => import('./around.ts'));
