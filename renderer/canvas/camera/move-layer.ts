import { setVariable } from './set-variable.ts';

/**
 * Moves a layer that follows the camera and tells it the zoom. While only its place changes it is a layer of its own, which the browser
 * moves without drawing it; with another zoom it must be drawn again, or it would be blurred.
 */
export function moveLayer(layer: HTMLElement, transform: string, z: number): void {
  const same = layer.style.getPropertyValue('--z') === String(z);
  layer.style.willChange = same ? 'transform' : '';
  setVariable(layer, '--z', z);
  layer.style.transform = transform;
}
