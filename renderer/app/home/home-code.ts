import { codeOf } from '../code.ts';

export const homeCode = codeOf(() => import('./home.tsx'));
