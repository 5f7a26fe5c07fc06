const OPENABLE = new Set(['http:', 'https:', 'mailto:']);

/** The address as it would be opened, or null for what is none or of a kind that could run something. */
export function webAddress(text: string): string | null {
  const typed = text.trim();
  if (typed === '') return null;
  const parsed = parse(/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`);
  return parsed && OPENABLE.has(parsed.protocol) ? parsed.href : null;
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
