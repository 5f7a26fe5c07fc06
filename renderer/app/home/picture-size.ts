/** Pixels of a map's picture; shown smaller or larger, always whole. */
export const PICTURE_WIDTH = 480;
export const PICTURE_HEIGHT = 280;
