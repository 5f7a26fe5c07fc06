const SHORT = 32;

/** A folder in one short line: a deep one keeps where it begins and where it ends. The whole of it is in the tooltip. */
export function shortPath(folder: string): string {
  if (folder.length <= SHORT) return folder;
  const parts = folder.split(/[/\\]/);
  if (parts.filter((part) => part !== '').length < 3) return folder;
  const mark = folder.includes('\\') ? '\\' : '/';
  const last = parts.at(-1) ?? '';
  return [parts[0] || `${mark}${parts[1] ?? ''}`, '…', last].join(mark);
}
