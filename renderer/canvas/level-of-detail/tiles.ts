/** A rectangle on a sheet, in device pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The same with so much more on each side. */
export function aheadOf({ left, top, right, bottom }: Area, by: number): Area {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Columns and rows of the tiles that an area touches. */
export function tilesIn({ left, top, right, bottom }: Area, side: number): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let row = Math.floor(top / side); row * side < bottom; row++)
    for (let column = Math.floor(left / side); column * side < right; column++) places.push([column, row]);
  return places;
}

/** Whether an area touches a tile. */
export function isIn({ left, top, right, bottom }: Area, column: number, row: number, side: number): boolean {
  return column * side < right && (column + 1) * side > left && row * side < bottom && (row + 1) * side > top;
}
