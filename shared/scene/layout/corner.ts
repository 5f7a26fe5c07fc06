import type { Journey } from '../../model/journey.ts';
import type { Mark } from '../marks.ts';
import type { SceneWords } from '../scene-words.ts';
import { lineHeightOf } from '../text-style.ts';
import { sampleSign } from './signs.ts';
import { HEAD_PADDING_Y, LANE_NAME_WIDTH, NAME_GAP } from './sizes.ts';
import { setText } from './text-marks.ts';

export interface Corner {
  /** From the top of the heads. */
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** As much of a long title stands in the corner. */
const MOST_TITLE_LINES = 3;

/** The journey's title and state beside the heads; `samples`: what the rings on cards mean. */
export function cornerOf(journey: Journey, words: SceneWords, samples: boolean): Corner {
  const width = LANE_NAME_WIDTH - NAME_GAP;
  const x = -LANE_NAME_WIDTH;
  const y = HEAD_PADDING_Y + 3;
  const title = setText(journey.title || words.say('untitled'), { x, y, width, role: 'card-strong', colour: 'ink', lineHeight: 18, most: MOST_TITLE_LINES });
  const state = setText(words.say(`states.${journey.state}`), {
    x,
    y: y + title.height,
    width,
    role: 'meta',
    colour: 'ink-3',
    lineHeight: lineHeightOf('meta', words.language),
  });
  const height = y + title.height + state.height;
  return samples ? withSample(title.marks, state.marks, { x, height, words }) : { marks: [...title.marks, ...state.marks], height };
}

interface Legend {
  readonly x: number;
  readonly height: number;
  readonly words: SceneWords;
}

/** One line more, with the ring that cards of a template have. */
function withSample(title: readonly Mark[], state: readonly Mark[], { x, height, words }: Legend): Corner {
  const lineHeight = lineHeightOf('meta', words.language);
  const width = LANE_NAME_WIDTH - NAME_GAP - 10;
  const word = setText(words.say('samples'), { x: x + 10, y: height, width, role: 'meta', colour: 'ink-3', lineHeight });
  return { marks: [...title, ...state, sampleSign(x + 3, height + lineHeight / 2), ...word.marks], height: height + word.height };
}
