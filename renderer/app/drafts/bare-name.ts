import { FILE_EXTENSION } from '../../../shared/model/format.ts';

/** A file's name as people say it: without the ending. */
export function bareName(name: string): string {
  return name.endsWith(FILE_EXTENSION) ? name.slice(0, -FILE_EXTENSION.length) : name;
}
