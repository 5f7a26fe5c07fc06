import { type CSSProperties, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type LaidSlide, type MarkGroup, type RailStage, SLIDE_HEIGHT, type SlideCard } from '../../shared/scene/index.ts';
import { MarkView } from '../canvas/nodes/mark-view.tsx';
import classes from './slide.module.css';
import { useSize } from './use-size.ts';

interface SlideViewProps {
  readonly slide: LaidSlide;
  /** Goes to a stage; left out where the slide is only looked at. */
  readonly onShow?: (stage: string | null) => void;
  readonly onActivate?: (persona: string | null) => void;
  /** Shows the pictures of a card. */
  readonly onPicture?: (card: string) => void;
  /** Lies over the slide, in its units. */
  readonly over?: ReactNode;
  /** Stands at the foot, right. */
  readonly corner?: ReactNode;
  /** Lies over the slide and moves with it. */
  readonly children?: ReactNode;
}

/** A slide as large as its place allows, in its own units: every text on it is at least 1/36 of its height. */
export function SlideView({ slide, onShow, onActivate, onPicture, over, corner, children }: SlideViewProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(place);
  const scale = Math.min(width / slide.width, height / SLIDE_HEIGHT);
  const size = { width: slide.width, height: SLIDE_HEIGHT, transform: `scale(${scale})` };
  return (
    <div className={classes['place']} ref={place}>
      <div className={classes['fitted']} style={{ width: slide.width * scale, height: SLIDE_HEIGHT * scale }} data-slide-frame>
        <section className={classes['slide']} style={size} aria-label={t('present.slide')} data-slide={slide.stage ?? 'whole'} data-page={slide.page}>
          <Rail slide={slide} {...(onShow ? { onShow } : {})} />
          <h1 className={classes['group']} aria-label={slide.title}>
            <Group group={slide.head} />
          </h1>
          <Group group={slide.goalMarks} />
          <Group group={slide.stepMarks} />
          <Curve slide={slide} />
          {slide.labels.map((label) => (
            <Group key={`${label.x} ${label.y}`} group={label} />
          ))}
          {slide.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and are replaced as a whole
            <Group key={index} group={line} />
          ))}
          <ul>
            {slide.cards.map((card) => (
              <li key={`${card.id} ${card.y} ${card.x}`} className={classes['group']} data-card={card.id} style={originOf(card)}>
                <div className={classes['card']} style={{ width: card.w, height: card.h }}>
                  <MarkView marks={card.marks} />
                  {onPicture ? <PictureButton card={card} onShow={onPicture} /> : null}
                </div>
              </li>
            ))}
          </ul>
          {slide.pages === 1 && slide.cards.length === 0 && !slide.curve ? <p className={classes['empty']}>{t('present.noCards')}</p> : null}
          <Foot slide={slide} {...(onActivate ? { onActivate } : {})} corner={corner} />
          {over}
        </section>
        {children}
      </div>
    </div>
  );
}

/** Over the picture of a card, which it shows as large as the slide. */
function PictureButton({ card, onShow }: { readonly card: SlideCard; readonly onShow: (card: string) => void }) {
  const { t } = useTranslation();
  const image = card.marks.find((mark) => mark.type === 'image');
  if (!image) return null;
  return (
    <button
      type="button"
      className={classes['open']}
      style={{ left: image.x, top: image.y, width: image.w, height: image.h }}
      aria-label={t('actions.viewPictures')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onShow(card.id)}
    />
  );
}

function originOf({ x, y, scale }: MarkGroup): CSSProperties {
  return { left: x, top: y, transform: `scale(${scale})` };
}

function Group({ group }: { readonly group: MarkGroup }) {
  return (
    <span className={classes['group']} style={originOf(group)}>
      <MarkView marks={group.marks} />
    </span>
  );
}

function Rail({ slide, onShow }: { readonly slide: LaidSlide; readonly onShow?: (stage: string | null) => void }) {
  const { t } = useTranslation();
  const name = ({ number, title }: RailStage) => `${number} ${title}`;
  const box = ({ x, y, w, h }: RailStage) => ({ left: x, top: y, width: w, height: h });
  return (
    <ol aria-label={t('present.stages')}>
      {slide.rail.map((stage) => (
        <li key={stage.id} className={classes['group']} style={box(stage)} {...(stage.current ? { 'aria-current': 'step' as const } : {})}>
          {onShow ? (
            // The keyboard stays with the talk: a click must not give the next Space to this button.
            <button
              type="button"
              className={classes['stage']}
              aria-label={name(stage)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onShow(stage.id)}
            >
              <MarkView marks={stage.marks} />
            </button>
          ) : (
            <MarkView marks={stage.marks} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** The line is drawn on from where the stage before ended. */
function Curve({ slide: { curve, stage } }: { readonly slide: LaidSlide }) {
  if (!curve) return null;
  const { x, y, w, h, drawnFrom } = curve;
  return (
    <div className={classes['curve']} style={{ width: x + w, height: y + h }}>
      <MarkView marks={curve.ground} />
      <div key={stage ?? 'whole'} className={classes['lines']} style={{ '--from': `${((x + drawnFrom * w) / (x + w)) * 100}%` } as CSSProperties}>
        <MarkView marks={curve.lines} />
      </div>
    </div>
  );
}

function Foot({ slide, onActivate, corner }: Pick<SlideViewProps, 'slide' | 'onActivate' | 'corner'>) {
  const { t } = useTranslation();
  const { personas, number, rail, page, pages } = slide;
  return (
    <footer className={classes['foot']}>
      <ul className={classes['personas']}>
        {personas.map(({ id, name, slot, active }) => (
          <li key={id ?? ''} style={{ color: `var(--cx-${slot})` }} data-active={active}>
            {onActivate ? (
              <button type="button" aria-pressed={active} onMouseDown={(event) => event.preventDefault()} onClick={() => onActivate(id)}>
                {name}
              </button>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
      {corner}
      {pages > 1 ? <span>{t('present.pageOf', { page: page + 1, pages })}</span> : null}
      {number > 0 ? <span>{t('present.place', { number, count: rail.length })}</span> : null}
    </footer>
  );
}
