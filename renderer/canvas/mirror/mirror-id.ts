/** Element ids of the mirror: the field that has the keyboard points to them. */
export function mirrorId(journey: string, part?: string): string {
  return part === undefined ? `map-mirror-${journey}` : `map-mirror-${journey}-${part}`;
}
