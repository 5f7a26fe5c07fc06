import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import classes from './section.module.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Shown at the right end of the title: a count, a button. */
  readonly aside?: ReactNode;
  /** undefined: always open. */
  readonly open?: boolean;
  /** The title is what somebody wrote, not a word of the program: it keeps its letters. */
  readonly own?: boolean;
}

/** A titled group; a foldable one keeps what is rarely needed one key away. */
export function Section({ title, children, aside, open, own = false }: SectionProps) {
  const id = useId();
  const [shown, setShown] = useState(open ?? true);
  const foldable = open !== undefined;
  return (
    <section className={classes['root']} aria-labelledby={id}>
      <div className={classes['head']}>
        <h3 id={id} className="cx-label" data-own={own}>
          {foldable ? (
            <button type="button" className={classes['toggle']} aria-expanded={shown} onClick={() => setShown(!shown)}>
              <ChevronRight size={16} strokeWidth={1.5} aria-hidden className={classes['chevron']} />
              {title}
            </button>
          ) : (
            title
          )}
        </h3>
        {aside ? <div className={classes['aside']}>{aside}</div> : null}
      </div>
      {shown ? <div className={classes['body']}>{children}</div> : null}
    </section>
  );
}
