import {
  ChartNoAxesColumn,
  CircleHelp,
  Cog,
  Footprints,
  Handshake,
  Image,
  type LucideIcon,
  MessageCircle,
  Package,
  Quote,
  Smile,
  StickyNote,
  Target,
  Wrench,
} from 'lucide-react';
import type { CardKind } from '../../../shared/model/card-kinds.ts';

/** Icons of the kinds that have no sign and no channel of their own. */
export const KIND_ICONS: Partial<Readonly<Record<CardKind, LucideIcon>>> = {
  action: Footprints,
  thought: MessageCircle,
  feeling: Smile,
  quote: Quote,
  need: Target,
  'open-question': CircleHelp,
  'onstage-contact': Handshake,
  'backstage-action': Wrench,
  'support-process': Cog,
  'physical-evidence': Package,
  metric: ChartNoAxesColumn,
  image: Image,
  note: StickyNote,
};
