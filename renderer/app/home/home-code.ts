import { codeOf } from '../../ui/code.ts';

export const homeCode = codeOf(() => import('./home.tsx'));
