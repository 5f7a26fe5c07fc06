import { Button, FocusTrap, Popover } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../ui/composing.ts';
import { type Place, placeOf, STOPS, type Stop } from './stops.ts';
import classes from './tour.module.css';

interface TourStopProps {
  readonly stop: Stop;
  readonly at: number;
  readonly onGo: (to: number) => void;
  readonly onEnd: () => void;
}

/** Milliseconds between looks at where the shown thing stands: the map under it can be moved. */
const LOOK_EVERY = 250;

export function TourStop({ stop, at, onGo, onEnd }: TourStopProps) {
  const { t } = useTranslation();
  const place = usePlace(stop);
  const last = at === STOPS.length - 1;
  const next = useRef<HTMLButtonElement>(null);
  // The first stop has no way back and the last nothing to skip: who stood on what is gone goes on at what stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stop may take a button away
  useEffect(() => {
    if (document.activeElement === document.body) next.current?.focus();
  }, [at]);
  const keys = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') onEnd();
    else if (event.key === 'ArrowRight') onGo(at + 1);
    else if (event.key === 'ArrowLeft') onGo(at - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Popover opened withArrow arrowSize={12} offset={10} width={340} shadow="xl" radius={14} trapFocus={false} closeOnEscape={false} zIndex={400}>
      <Popover.Target>
        <div className={classes['ring']} style={place ?? { left: '50%', top: '40%', width: 0, height: 0 }} data-shown={place !== null} />
      </Popover.Target>
      <Popover.Dropdown className={classes['card'] ?? ''} role="dialog" aria-label={t(`tour.stops.${stop}.title`)} onKeyDown={keys}>
        <FocusTrap>
          <div aria-live="polite">
            <p className="cx-meta">{t('tour.count', { at: at + 1, of: STOPS.length })}</p>
            <h2 className={classes['title']}>{t(`tour.stops.${stop}.title`)}</h2>
            <p className={classes['text']}>{t(`tour.stops.${stop}.text`)}</p>
            <div className={classes['acts']}>
              {last ? <span /> : <Button onClick={onEnd}>{t('tour.skip')}</Button>}
              <span className={classes['ways']}>
                {at > 0 ? <Button onClick={() => onGo(at - 1)}>{t('tour.back')}</Button> : null}
                <Button ref={next} variant="filled" onClick={() => onGo(at + 1)} data-autofocus>
                  {t(last ? 'tour.end' : 'tour.next')}
                </Button>
              </span>
            </div>
          </div>
        </FocusTrap>
      </Popover.Dropdown>
    </Popover>
  );
}

function usePlace(stop: Stop): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const look = () => {
      const next = placeOf(stop);
      setPlace((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    look();
    const timer = setInterval(look, LOOK_EVERY);
    window.addEventListener('resize', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('resize', look);
    };
  }, [stop]);
  return place;
}
