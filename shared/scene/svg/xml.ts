/** Characters that XML 1.0 does not allow at all. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text of a document as text or attribute value of XML: markup is escaped, what XML forbids is replaced. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (character) => NAMES[character] ?? '');
}

/** At most two decimals. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
