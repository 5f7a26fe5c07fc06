export { MapCanvas } from './map-canvas.tsx';
