/** SQLite `application_id` of a .cxmap file: "CXMP". */
export const APPLICATION_ID = 0x43584d50;

/** SQLite `user_version`: the version of the file format that this program writes. */
export const FORMAT_VERSION = 2;

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];
export const FILE_EXTENSION = '.cxmap';

/** Whether a file is called as one of ours, however its ending is written. */
export function isMapName(name: string): boolean {
  return name.toLowerCase().endsWith(FILE_EXTENSION);
}

/** How a template is called when it is given away. */
export const TEMPLATE_ENDING = `.template${FILE_EXTENSION}`;

/** Whether a file is a template that somebody gave: what is opened is a new map that begins with it. */
export function isTemplateName(name: string): boolean {
  return name.toLowerCase().endsWith(TEMPLATE_ENDING);
}

/** What a template that somebody gave is called. */
export function templateTitle(name: string): string {
  return isTemplateName(name) ? name.slice(0, -TEMPLATE_ENDING.length) : bareName(name);
}

/** A file's name as people say it: without the ending. */
export function bareName(name: string): string {
  return isMapName(name) ? name.slice(0, -FILE_EXTENSION.length) : name;
}

/** Of the private kind: nobody has registered one. */
export const MEDIA_TYPE = 'application/x-cxmap';
