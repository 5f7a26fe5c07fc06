export { JourneyCanvas } from './journey-canvas.tsx';
export { MapCanvas, ShownJourney } from './map-canvas.tsx';
