import { UserRound } from 'lucide-react';
import type { CSSProperties } from 'react';
import classes from './avatar.module.css';
import { initials } from './initials.ts';

interface AvatarProps {
  readonly name: string;
  /** A slot of the tokens (p1, p2, p3) or a person's own colour, #rrggbb. */
  readonly colour: string;
  readonly size?: number;
  /** Address of a picture that fills the disc. */
  readonly picture?: string | undefined;
  readonly alt?: string;
  /** A ring in the same colour around the disc. */
  readonly ring?: boolean;
}

/** Two Chinese characters reach over the edge of a smaller disc. */
const ROOM_FOR_TWO = 28;
const SLOT = /^p[123]$/;

/** A disc with a picture or initials; a figure where there is no name yet. It repeats a name that stands beside it, so it is hidden from screen readers unless `alt` is given. */
export function Avatar({ name, colour, size = 32, picture, alt = '', ring = false }: AvatarProps) {
  const letters = initials(name, size < ROOM_FOR_TWO ? 1 : 2);
  const style = { '--avatar': SLOT.test(colour) ? `var(--cx-${colour})` : colour, '--size': `${size}px` } as CSSProperties;
  const className = [classes['root'], ring ? classes['ring'] : '', SLOT.test(colour) ? '' : classes['own']].join(' ');
  return (
    <span className={className} style={style} {...(alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': true })}>
      {picture ? <img src={picture} alt="" /> : null}
      {!picture && letters ? <span data-initials={letters} /> : null}
      {picture || letters ? null : <UserRound size={size / 2} strokeWidth={1.5} />}
    </span>
  );
}
