import type { ComponentType } from 'react';
import type { Selected } from '../../state/index.ts';
import { CardProperties } from './card-properties.tsx';
import { LaneProperties } from './lane-properties.tsx';
import { LinkProperties } from './link-properties.tsx';
import { PointProperties } from './point-properties.tsx';
import { StageProperties } from './stage-properties.tsx';
import { StepProperties } from './step-properties.tsx';

/** One panel for each kind of thing that can be selected. */
export const PROPERTIES: Readonly<Record<Selected['kind'], ComponentType<{ readonly id: string }>>> = {
  card: CardProperties,
  stage: StageProperties,
  step: StepProperties,
  lane: LaneProperties,
  point: PointProperties,
  link: LinkProperties,
};
