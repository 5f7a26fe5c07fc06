import { type ReactNode, useEffect, useState } from 'react';
import classes from './strip.module.css';

/** Milliseconds without a movement after which the strip goes out of the picture. */
const IDLE = 2_500;

/** The presenter's strip on a laptop's only screen: there while the pointer moves or the keyboard is in it, and while it is held. */
export function Strip({ held, label, children }: { readonly held: boolean; readonly label: string; readonly children: ReactNode }) {
  const awake = useAwake();
  return (
    <aside className={classes['strip']} data-awake={awake || held} aria-label={label}>
      {children}
    </aside>
  );
}

function useAwake(): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), IDLE);
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), IDLE);
    };
    window.addEventListener('pointermove', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
    };
  }, []);
  return awake;
}
