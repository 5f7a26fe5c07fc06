import type { CardKind } from '../../model/card-kinds.ts';
import type { LaneKind } from '../../model/lane-kinds.ts';

/** What a swimlane's name says, the first match wins: blockers before "internal", channels before "support". */
const BY_NAME: readonly (readonly [RegExp, LaneKind])[] = [
  [/pain|issue|block|problem|hurdle|frustrat|痛点|问题|阻碍/i, 'pain-point'],
  [/touch ?-?points?|channel|触点|渠道/i, 'touchpoint'],
  [/emotion|feeling|sentiment|mood|情绪|感受|情感/i, 'feeling'],
  [/opportunit|机会/i, 'opportunity'],
  [/wow|delight|gain|尖叫|惊喜/i, 'wow-moment'],
  [/think|thought|想法/i, 'thought'],
  [/quote|verbatim|原声/i, 'quote'],
  [/evidence|有形/i, 'physical-evidence'],
  [/back ?-?stage|后台/i, 'backstage-action'],
  [/(?:on|front) ?-?stage|前台/i, 'onstage-contact'],
  [/support|支持/i, 'support-process'],
  [/metric|kpi|指标/i, 'metric'],
  [/solution|方案/i, 'solution'],
  [/need|goal|需求|目标/i, 'need'],
  [/action|activit|doing|行为|行动/i, 'action'],
];

/** What a node's purpose says about the card. Purposes that are no kind (milestone, observation) leave it to the lane. */
const BY_PURPOSE: Readonly<Record<string, CardKind>> = {
  action: 'action',
  touchpoint: 'touchpoint',
  'pain-point': 'pain-point',
  bottleneck: 'pain-point',
  'personal-hurdle': 'pain-point',
  gain: 'wow-moment',
  opportunity: 'opportunity',
};

export function kindOfPurpose(purpose: string | null | undefined): CardKind | undefined {
  return purpose != null && Object.hasOwn(BY_PURPOSE, purpose) ? BY_PURPOSE[purpose] : undefined;
}

/** The lane's kind by its name, else by what most of its nodes are for, else a lane of the user's own. */
export function laneKindOf(name: string, purposes: readonly (string | null | undefined)[]): LaneKind {
  const byName = BY_NAME.find(([pattern]) => pattern.test(name));
  if (byName) return byName[1];
  const counts = new Map<CardKind, number>();
  for (const kind of purposes.map(kindOfPurpose)) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] * 2 > purposes.length ? most[0] : 'own';
}
