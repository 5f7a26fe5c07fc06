import { codeOf, useCode } from '../../ui/code.ts';
import type { KeysSheetProps } from './keys-sheet.tsx';

const sheetCode = codeOf(() => import('./keys-sheet.tsx'));

/** The grammar of the keyboard, loaded when somebody asks for it. */
export function Keys(props: KeysSheetProps) {
  const code = useCode(sheetCode);
  return code && <code.KeysSheet {...props} />;
}
