/** The little of fontkit that make-advance-widths.ts uses; the package has no types of its own. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: number[];
    /** The place on the variation axes; set before the first glyph. fontkit's getVariation cannot read WOFF2. */
    variationCoords: readonly number[] | null;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  }
  export function create(bytes: Uint8Array): Font;
}
