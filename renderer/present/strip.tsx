import { type ReactNode, useEffect, useState } from 'react';
import classes from './strip.module.css';

/** Milliseconds without a movement after which the strip goes out of the picture. */
const IDLE = 2_500;

/** How near to the lower edge the pointer must come where its movements mean something else. */
const EDGE = 120;

interface StripProps {
  /** It stays. */
  readonly held: boolean;
  /** The pointer carries the light: only near the strip's own place does it mean the strip. */
  readonly quiet: boolean;
  /** Something else stands in its place. */
  readonly away: boolean;
  readonly label: string;
  readonly children: ReactNode;
}

/** The presenter's strip on a laptop's only screen: there while the pointer moves or the keyboard is in it, and while it is held. */
export function Strip({ held, quiet, away, label, children }: StripProps) {
  const awake = useAwake(quiet);
  return (
    <section className={classes['strip']} data-awake={(awake || held) && !away} data-away={away} aria-label={label}>
      {children}
    </section>
  );
}

function useAwake(quiet: boolean): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), IDLE);
    const wake = (event: PointerEvent) => {
      if (quiet && event.clientY < window.innerHeight - EDGE) return;
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), IDLE);
    };
    window.addEventListener('pointermove', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
    };
  }, [quiet]);
  return awake;
}
