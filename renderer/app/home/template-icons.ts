import { BedDouble, Car, CreditCard, Dumbbell, Hospital, LayoutDashboard, type LucideIcon, PanelsTopLeft } from 'lucide-react';
import type { TemplateName } from '../../../shared/contract/choices.ts';

/** The motif of each template. */
export const TEMPLATE_ICONS: Readonly<Record<TemplateName, LucideIcon>> = {
  blank: PanelsTopLeft,
  hotel: BedDouble,
  bank: CreditCard,
  saas: LayoutDashboard,
  dealer: Car,
  fitness: Dumbbell,
  hospital: Hospital,
};
