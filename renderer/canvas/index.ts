export { MapCanvas, ShownJourney } from './map-canvas.tsx';
