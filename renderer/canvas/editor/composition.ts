/** While an input method composes, Enter, Tab, Escape and Space belong to it. 229 is what older engines send instead of the flag. */
export function isComposing(event: { readonly isComposing: boolean; readonly keyCode: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}
