import type { Journey } from '../../model/journey.ts';
import type { Mark } from '../marks.ts';
import type { SceneWords } from '../scene-words.ts';
import { lineHeightOf } from '../text-style.ts';
import { HEAD_PADDING_Y, LANE_NAME_WIDTH, NAME_GAP } from './sizes.ts';
import { setText } from './text-marks.ts';

export interface Corner {
  /** From the top of the heads. */
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** The journey's title and state beside the heads. */
export function cornerOf(journey: Journey, words: SceneWords): Corner {
  const width = LANE_NAME_WIDTH - NAME_GAP;
  const x = -LANE_NAME_WIDTH;
  const y = HEAD_PADDING_Y + 3;
  const title = setText(journey.title || words.say('untitled'), { x, y, width, role: 'card-strong', colour: 'ink', lineHeight: 18 });
  const state = setText(words.say(`states.${journey.state}`), {
    x,
    y: y + title.height,
    width,
    role: 'meta',
    colour: 'ink-3',
    lineHeight: lineHeightOf('meta', words.language),
  });
  return { marks: [...title.marks, ...state.marks], height: y + title.height + state.height };
}
