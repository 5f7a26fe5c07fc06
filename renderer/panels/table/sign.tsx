import { liveRecord } from '../../../shared/model/kinds.ts';
import { type CardBox, iconMark } from '../../../shared/scene/index.ts';
import { ideaSign, painSign, wowSign } from '../../../shared/scene/layout/signs.ts';
import type { PathMark } from '../../../shared/scene/marks.ts';
import { useDocument } from '../../records/index.ts';
import { KIND_ICONS } from './kind-icons.ts';

const SIZE = 16;
const IDEA: readonly PathMark[] = [ideaSign(3, 8)];
const SIGNS: Partial<Readonly<Record<CardBox['look'], readonly PathMark[]>>> = { pain: [painSign(3, 8)], wow: [wowSign(2.5, 8)], idea: IDEA };

/** The sign before a card's text: what it says by colour too, the channel of a touchpoint, else its kind. */
export function Sign({ card }: { readonly card: CardBox }) {
  const marks = SIGNS[card.look];
  if (marks) return <Paths marks={marks} />;
  if (card.kind === 'touchpoint') return <ChannelSign card={card.id} />;
  const Icon = KIND_ICONS[card.kind];
  return Icon ? <Icon size={SIZE} strokeWidth={1.5} aria-hidden /> : null;
}

function ChannelSign({ card }: { readonly card: string }) {
  const icon = useDocument(({ records }) => {
    const touchpoint = liveRecord(records, 'touchpoint', records.card.get(card)?.touchpoint ?? null);
    return liveRecord(records, 'channel', touchpoint?.channel ?? null)?.icon ?? '';
  });
  const mark = iconMark(icon, 0, 0, SIZE) ?? iconMark('map-pin', 0, 0, SIZE);
  return mark ? <Paths marks={[mark]} /> : null;
}

/** The icon that somebody gave a card, in the colour of its words. */
export function CardIcon({ icon }: { readonly icon: string }) {
  const mark = iconMark(icon, 0, 0, SIZE, 'ink-2');
  return mark ? <Paths marks={[mark]} /> : null;
}

function Paths({ marks }: { readonly marks: readonly PathMark[] }) {
  return (
    <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      {marks.map(({ d, fill, stroke, strokeWidth }) => (
        <path key={d} d={d} fill={colour(fill)} stroke={colour(stroke)} strokeWidth={strokeWidth} strokeLinecap="round" strokeLinejoin="round" />
      ))}
    </svg>
  );
}

function colour(name: PathMark['fill']): string {
  return name === null ? 'none' : `var(--cx-${name})`;
}
