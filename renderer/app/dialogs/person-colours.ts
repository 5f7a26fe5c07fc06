/** Colours for people, each dark enough for white initials (4.5 : 1). They are data of the file, not of a theme. */
export const PERSON_COLOURS = ['#4c5fd7', '#0a739a', '#93418c', '#7a5632', '#1a7a5f', '#b32a44', '#855600', '#4a5268'] as const;
