/** What two names have in common that people take for one name: without space around it, whatever its case and width (Ａ and A). */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}
