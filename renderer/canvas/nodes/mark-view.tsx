import { memo } from 'react';
import type { BoxMark, Colour, ImageMark, Mark, PathMark, TextMark } from '../../../shared/scene/marks.ts';
import { baselineOf, TEXT_STYLES } from '../../../shared/scene/text-style.ts';
import { usePicture } from '../level-of-detail/pictures.ts';
import styles from './mark-view.module.css';

/** Draws marks in the DOM exactly where the painter paints them. They never change: a changed card has new ones. */
export const MarkView = memo(function MarkView({ marks }: { readonly marks: readonly Mark[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity and are replaced as a whole
  return marks.map((mark, index) => <OneMark key={index} mark={mark} />);
});

function OneMark({ mark }: { readonly mark: Mark }) {
  if (mark.type === 'text') return <TextLine mark={mark} />;
  if (mark.type === 'box') return <Plate mark={mark} />;
  if (mark.type === 'path') return <Path mark={mark} />;
  return <Image mark={mark} />;
}

export function colourVariable(colour: Colour | null): string {
  return colour === null ? 'none' : `var(--cx-${colour})`;
}

function TextLine({ mark }: { readonly mark: TextMark }) {
  const { size, lineHeight, weight } = TEXT_STYLES[mark.role];
  const start = { start: 0, middle: mark.width / 2, end: mark.width }[mark.anchor];
  return (
    <span
      className={styles['text']}
      style={{
        left: mark.x - start,
        top: mark.y - baselineOf(mark.role, lineHeight),
        fontSize: size,
        lineHeight: `${lineHeight}px`,
        fontWeight: weight,
        color: colourVariable(mark.colour),
      }}
    >
      {mark.text}
    </span>
  );
}

function Plate({ mark }: { readonly mark: BoxMark }) {
  const { x, y, w, h, radius, fill, stroke, strokeWidth, raised, dashed } = mark;
  return (
    <span
      className={raised ? `${styles['plate']} ${styles['raised']}` : styles['plate']}
      data-fill={fill}
      style={{
        left: x,
        top: y,
        width: w,
        height: h,
        borderRadius: radius,
        background: fill === null ? 'none' : colourVariable(fill),
        ...(stroke === null ? {} : { border: `${strokeWidth}px ${dashed ? 'dashed' : 'solid'} ${colourVariable(stroke)}` }),
      }}
    />
  );
}

function Path({ mark }: { readonly mark: PathMark }) {
  return (
    <svg className={styles['path']} width="1" height="1" aria-hidden="true">
      <path
        d={mark.d}
        fill={colourVariable(mark.fill)}
        stroke={colourVariable(mark.stroke)}
        strokeWidth={mark.strokeWidth}
        strokeDasharray={mark.dash.join(' ')}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function Image({ mark }: { readonly mark: ImageMark }) {
  const url = usePicture(mark.hash);
  const place = { left: mark.x, top: mark.y, width: mark.w, height: mark.h };
  if (url === null) return <span className={styles['missing']} style={place} />;
  if (mark.crop === null) return <img className={styles['image']} style={place} src={url} alt={mark.alt} draggable={false} />;
  const { x, y, w, h } = mark.crop;
  const whole = { width: mark.w / w, height: mark.h / h, left: (-mark.w * x) / w, top: (-mark.h * y) / h };
  return (
    <span className={styles['cut']} style={place}>
      <img style={whole} src={url} alt={mark.alt} draggable={false} />
    </span>
  );
}
