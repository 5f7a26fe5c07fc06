/** A cut that mends itself is not worth a word; after this long (milliseconds) it is. */
export const CUT_PATIENCE = 4_000;
