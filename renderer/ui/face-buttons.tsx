import { type KeyboardEvent, useRef } from 'react';
import classes from './face-buttons.module.css';

export interface FaceChoice {
  /** What is given back. */
  readonly face: string;
  readonly label: string;
  /** Drawn around (0, 0), 16 wide. */
  readonly lines: readonly { readonly d: string; readonly fill: string | null; readonly stroke: string | null; readonly strokeWidth: number }[];
}

interface FaceButtonsProps {
  readonly label: string;
  readonly choices: readonly FaceChoice[];
  /** The face that stands there; null: none of them. */
  readonly chosen: string | null;
  /** The face that its value comes nearest to, where the keyboard begins while none is chosen; null: at the first. */
  readonly near: string | null;
  readonly onPick: (face: string) => void;
  /** Escape: the keyboard goes back to where it came from. */
  readonly onLeave?: () => void;
  readonly disabled?: boolean;
}

/** A row of faces: one stop of Tab, arrow keys go along it. */
export function FaceButtons({ label, choices, chosen, near, onPick, onLeave, disabled = false }: FaceButtonsProps) {
  const row = useRef<HTMLDivElement>(null);
  const stop = Math.max(
    0,
    choices.findIndex(({ face }) => face === (chosen ?? near)),
  );
  const keys = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
      const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
      buttons[(here + step + buttons.length) % buttons.length]?.focus();
    } else if (event.key === 'Escape' && onLeave) onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes['row']} ref={row} role="toolbar" aria-label={label} data-faces="" onKeyDown={keys}>
      {choices.map(({ face, label: name, lines }, index) => (
        <button
          key={face}
          type="button"
          className={classes['face']}
          aria-label={name}
          title={name}
          aria-pressed={face === chosen}
          tabIndex={index === stop ? 0 : -1}
          disabled={disabled}
          onClick={() => onPick(face)}
        >
          <svg viewBox="-8 -8 16 16" width="20" height="20" aria-hidden="true">
            {lines.map(({ d, fill, stroke, strokeWidth }) => (
              <path key={d} d={d} fill={colour(fill)} stroke={colour(stroke)} strokeWidth={strokeWidth} strokeLinecap="round" />
            ))}
          </svg>
        </button>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

function colour(name: string | null): string {
  return name === null ? 'none' : `var(--cx-${name})`;
}
