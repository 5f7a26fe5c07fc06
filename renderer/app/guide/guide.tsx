import { codeOf, useCode } from '../../ui/code.ts';

const dialogCode = codeOf(() => import('./guide-dialog.tsx'));

/** The user guide, loaded when somebody asks for it. */
export function Guide({ onClose }: { readonly onClose: () => void }) {
  const code = useCode(dialogCode);
  return code && <code.GuideDialog onClose={onClose} />;
}
