import type { PersonaBasis } from '../../../shared/model/basis.ts';
import type { Slot } from '../record/use-persona-slots.ts';

/** Full: from figures; half: from talks; dashed: guessed. The word always stands beside it. */
export function BasisMark({ basis, slot }: { readonly basis: PersonaBasis; readonly slot: Slot }) {
  const colour = `var(--cx-${slot})`;
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {basis === 'statistical' ? <circle cx="6" cy="6" r="5" fill={colour} /> : null}
      {basis === 'qualitative' ? <path d="M6 1a5 5 0 0 1 0 10Z" fill={colour} /> : null}
      {basis === 'qualitative' ? <circle cx="6" cy="6" r="4.5" fill="none" stroke={colour} strokeWidth="1" /> : null}
      {basis === 'assumption' ? <circle cx="6" cy="6" r="4.5" fill="none" stroke="var(--cx-ctl)" strokeWidth="1.5" strokeDasharray="2.2 2.5" /> : null}
    </svg>
  );
}
