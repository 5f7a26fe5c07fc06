const FILE = /^\/f\/([^/]+)\/?$/;

/** The desk's id of the file that a path shows; null: it shows Home. */
export function fileAt(path: string): string | null {
  const id = FILE.exec(path)?.[1];
  return id === undefined ? null : decodeURIComponent(id);
}
