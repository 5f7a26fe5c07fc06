import { codeOf, useCode } from '../../ui/code.ts';

/** Drawing maps for a dialog needs the whole layout and Home's pictures: fetched when somebody asks for one. */
const carryCode = codeOf(() => import('../carry/index.ts'));

export function Carry({ whole }: { readonly whole: boolean }) {
  const code = useCode(carryCode);
  return code && <code.CarryDialog whole={whole} />;
}

export function InsertTemplate() {
  const code = useCode(carryCode);
  return code && <code.InsertTemplateDialog />;
}

export function PastedParcel({ text }: { readonly text: string }) {
  const code = useCode(carryCode);
  return code && <code.PastedDialog text={text} />;
}
