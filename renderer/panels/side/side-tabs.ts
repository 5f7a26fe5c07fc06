import { CircleHelp, History, ListChecks, type LucideIcon, MessageSquare, SlidersHorizontal } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Side } from '../../state/index.ts';
import { ChecksPanel } from '../checks/checks-panel.tsx';
import { CommentsPanel } from '../comments/comments-panel.tsx';
import { HistoryPanel } from '../history/history-panel.tsx';
import { Properties } from '../properties/properties.tsx';
import { QuestionsPanel } from '../questions/questions-panel.tsx';

export interface SideTab {
  readonly side: Side;
  readonly icon: LucideIcon;
  /** The action that shows it, whose keys stand in its hint. */
  readonly action: string;
  readonly Panel: ComponentType;
}

/** The tabs of the right panel, in order. */
export const SIDE_TABS: readonly SideTab[] = [
  { side: 'properties', icon: SlidersHorizontal, action: 'showProperties', Panel: Properties },
  { side: 'comments', icon: MessageSquare, action: 'showComments', Panel: CommentsPanel },
  { side: 'checks', icon: ListChecks, action: 'showChecks', Panel: ChecksPanel },
  { side: 'questions', icon: CircleHelp, action: 'showQuestions', Panel: QuestionsPanel },
  { side: 'history', icon: History, action: 'showHistory', Panel: HistoryPanel },
];
