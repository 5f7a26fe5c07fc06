import type { ComponentType } from 'react';
import type { CardBox } from '../../../shared/scene/scene.ts';

export interface LookProps {
  readonly card: CardBox;
}

/** One look of a card: how its surface and its states are drawn. */
export type Look = ComponentType<LookProps>;
