/** Days that a discarded draft can be put back. */
export const DAYS_IN_BIN = 30;

/** Bytes that a browser can upload; a larger .cxmap is put into the desk's folder by hand. */
export const LARGEST_UPLOAD = 512 * 1024 * 1024;

/** Characters of a file's picture: a map at a glance, drawn by a window. */
export const LARGEST_FILE_PICTURE = 200_000;

/** More is a whole journey and need not be named one by one. */
export const MOST_SELECTED = 100_000;
/** So many journeys are asked for in one call: more than a person looks at, and answered in less time than they notice. */
export const MOST_JOURNEYS_AT_ONCE = 100;
