import { useInteraction } from '../canvas-host.ts';
import styles from './notes.module.css';
import type { Guide } from './snap.ts';

const NONE: readonly Guide[] = [];

/** The lines along which what is moved came to lie. */
export function GuideLines() {
  const guides = useInteraction((state) => (state.target?.kind === 'beside' ? state.target.guides : state.guides)) ?? NONE;
  return guides.map(({ axis, at, from, to }) => (
    <div
      key={`${axis} ${at}`}
      className={axis === 'x' ? styles['upright'] : styles['level']}
      style={axis === 'x' ? { left: at, top: from, height: to - from } : { left: from, top: at, width: to - from }}
      data-guide={axis}
    />
  ));
}
