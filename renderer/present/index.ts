export { Present } from './present.tsx';
export { Projector } from './projector.tsx';
