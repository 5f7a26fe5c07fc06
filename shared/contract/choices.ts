/* Closed lists that contracts and screens go by. No schema stands here, so that a window needs no contract to name them. */

export const IMPORT_FORMATS = ['mermaid', 'ojf', 'json'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export const EXPORT_FORMATS = ['mermaid', 'ojf', 'json', 'svg'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a new map can begin with: nothing, or one of the built-in journeys. */
export const TEMPLATES = ['blank', 'hotel', 'bank', 'saas', 'dealer', 'fitness', 'hospital'] as const;
export type TemplateName = (typeof TEMPLATES)[number];

/** The colour of whoever has not chosen one. */
export const FIRST_COLOUR = '#3b6ea5';
