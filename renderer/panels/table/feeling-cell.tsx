import { useTranslation } from 'react-i18next';
import { SCALE_MAX, SCALE_MIN, type Scale } from '../../../shared/model/scale.ts';
import { type CurvePoint, formatScore, type PersonaCurve } from '../../../shared/scene/index.ts';
import { pointShape } from '../../../shared/scene/layout/signs.ts';
import classes from './table.module.css';

const HEIGHT = 16;
const EDGE = 6;

interface FeelingProps {
  readonly curve: PersonaCurve;
  readonly point: CurvePoint | undefined;
  readonly scale: Scale;
  /** Of the line that stands for the scale, in pixels. */
  readonly line: number;
}

/** A value, where it lies on the scale, and the word for it; a gap is said to be one. */
export function Feeling({ curve, point, scale, line }: FeelingProps) {
  const { t } = useTranslation();
  const value = point?.value ?? null;
  if (value === null)
    return (
      <div className={classes['feeling']}>
        <span className={classes['gap']}>{t('table.gap')}</span>
        <svg width={line} height={HEIGHT} aria-hidden="true">
          <path d={`M ${EDGE} 8 H ${line - EDGE}`} stroke="var(--cx-ctl)" strokeWidth={1.5} strokeDasharray="2 4" fill="none" />
        </svg>
      </div>
    );
  const x = EDGE + ((value - SCALE_MIN) / (SCALE_MAX - SCALE_MIN)) * (line - 2 * EDGE);
  return (
    <div className={classes['feeling']}>
      <b className={classes['value']}>{formatScore(value, scale)}</b>
      <svg width={line} height={HEIGHT} aria-hidden="true">
        <path d={`M ${EDGE} 8 H ${line - EDGE}`} stroke="var(--cx-line)" strokeWidth={2} fill="none" />
        <path d={`M ${line / 2} 3 V 13`} stroke="var(--cx-ctl)" fill="none" />
        <path
          d={pointShape(curve, x, 8, 4.5)}
          fill={point?.basis === 'measured' ? `var(--cx-${curve.slot})` : 'var(--cx-paper)'}
          stroke={`var(--cx-${curve.slot})`}
          strokeWidth={2}
        />
      </svg>
      <span className={classes['said']}>{point?.word || (point?.basis === 'measured' ? '' : t('table.byHand'))}</span>
    </div>
  );
}
