import { ArrowRight, type LucideIcon, Minus, PencilLine, Plus } from 'lucide-react';
import type { ChangeKind } from '../../shared/analysis/index.ts';

/** Each kind of change by its sign, beside its word. */
export const CHANGE_ICONS: Readonly<Record<ChangeKind, LucideIcon>> = { added: Plus, removed: Minus, changed: PencilLine, moved: ArrowRight };
