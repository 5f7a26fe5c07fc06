import type { LucideIcon } from 'lucide-react';
import { FileWarning, Folder, LifeBuoy, Palette, PencilRuler, UserRound } from 'lucide-react';

/** The settings by what they are about, in the order shown. */
export const SECTIONS = ['look', 'author', 'map', 'folder', 'recovery', 'reports'] as const;
export type Section = (typeof SECTIONS)[number];

export const SECTION_ICONS: Readonly<Record<Section, LucideIcon>> = {
  look: Palette,
  author: UserRound,
  map: PencilRuler,
  folder: Folder,
  recovery: LifeBuoy,
  reports: FileWarning,
};
