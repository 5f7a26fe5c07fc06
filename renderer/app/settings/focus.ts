/** As a `ref`: what comes where something else stood takes the keyboard over from it. */
export function focus(element: HTMLElement | null): void {
  element?.focus();
}
