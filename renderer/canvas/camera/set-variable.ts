/** Sets a style variable only where it is another: each setting has the browser look at everything under the element again. */
export function setVariable(element: HTMLElement, name: `--${string}`, value: number): void {
  const text = String(value);
  if (element.style.getPropertyValue(name) !== text) element.style.setProperty(name, text);
}
