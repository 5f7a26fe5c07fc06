/** Sizes in map units (pixels at 100 %); design/mockups/tokens.md, Space and Sizes. */
export const COLUMN_WIDTH = 144;
export const FOLDED_STAGE_WIDTH = 72;
export const COLUMN_GAP = 8;
export const LANE_NAME_WIDTH = 120;
/** Between a lane's name and the first column. */
export const NAME_GAP = 12;
export const LANE_GAP = 14;
export const LANE_HEIGHT = 52;
export const FOLDED_LANE_HEIGHT = 28;
export const LINE_HEIGHT = 20;
export const CURVE_HEIGHT = 176;
/** A name in the legend is pressed by a pointer: no target is smaller than this. */
export const LEGEND_PITCH = 24;
/** Below the last name, so that a band that shows whole lines only shows all of them. */
export const LEGEND_FOOT = 20;
/** Room above +2 and below −2 in a curve's plate: half a label. */
export const CURVE_PADDING = 22;

/** Room for a title and one line of a goal, so that heads do not jump when the first goal is written. */
export const STAGE_HEAD_HEIGHT = 56;
export const HEAD_PADDING_X = 12;
export const HEAD_PADDING_Y = 8;
export const HEAD_GAP = 6;

/** Least space between the grid and what lies beside it. */
export const NOTE_GAP = 24;

export const CARD_RADIUS = 10;
export const CARD_GAP = 6;
export const CARD_PADDING_X = 10;
export const CARD_PADDING_Y = 8;
/** Width of the column in which ▼ ★ and the bulb stand, before the text. */
export const SIGN_WIDTH = 16;
export const QUOTE_PADDING_Y = 4;
export const PICTURE_HEIGHT = 160;
