/** Whether XML 1.0 allows a character: no controls but tab and line ends, no lone halves, no noncharacters. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text of a document as text or attribute value of XML: markup is escaped, what XML forbids is replaced. */
export function escapeXml(text: string): string {
  return [...text]
    .map((character) => (isAllowed(character.codePointAt(0) ?? 0) ? character : '\ufffd'))
    .join('')
    .replace(/[&<>"']/g, (character) => NAMES[character] ?? '');
}

/** At most two decimals. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
