import type { ComponentType } from 'react';
import type { CardFace } from '../../../shared/scene/scene.ts';

export interface LookProps {
  readonly card: CardFace;
}

/** One look of a card: how its surface and its states are drawn. */
export type Look = ComponentType<LookProps>;
