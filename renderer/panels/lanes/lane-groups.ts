import { BLUEPRINT_LANES, type LaneKind } from '../../../shared/model/lane-kinds.ts';

/** The built-in lanes in groups, as somebody looks for them; `title` is a key under `lanes.groups`. */
export const LANE_GROUPS: readonly { readonly title: string; readonly kinds: readonly LaneKind[] }[] = [
  { title: 'customer', kinds: ['action', 'touchpoint', 'channel', 'emotion', 'thought', 'feeling', 'quote', 'need'] },
  { title: 'blueprint', kinds: BLUEPRINT_LANES },
  { title: 'work', kinds: ['pain-point', 'wow-moment', 'opportunity', 'solution', 'open-question'] },
  { title: 'more', kinds: ['metric', 'image', 'note'] },
];
