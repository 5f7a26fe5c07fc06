import type { CardLook } from '../../../shared/scene/scene.ts';
import { GhostNode } from './ghost-node.tsx';
import { IdeaNode } from './idea-node.tsx';
import { ImageNode } from './image-node.tsx';
import type { Look } from './look.ts';
import { MetricNode } from './metric-node.tsx';
import { PainNode } from './pain-node.tsx';
import { PlainNode } from './plain-node.tsx';
import { QuoteNode } from './quote-node.tsx';
import { TouchpointNode } from './touchpoint-node.tsx';
import { WowNode } from './wow-node.tsx';

/** Every look of a card; a new one costs a file beside these and a line here. */
export const LOOKS: Readonly<Record<CardLook, Look>> = {
  plain: PlainNode,
  touchpoint: TouchpointNode,
  quote: QuoteNode,
  pain: PainNode,
  wow: WowNode,
  idea: IdeaNode,
  image: ImageNode,
  metric: MetricNode,
  ghost: GhostNode,
};
