const OPENABLE = new Set(['http:', 'https:', 'mailto:']);

/** What somebody should look at twice before an address is opened. */
export type AddressDoubt = 'letters' | 'number' | 'insecure';

export interface WebAddress {
  /** As it would be opened. */
  readonly href: string;
  /** The part that says whose it is, as the network knows it; of a mail address what stands behind the @. */
  readonly host: string;
  /** `href` parted around the host. */
  readonly before: string;
  readonly after: string;
  readonly doubts: readonly AddressDoubt[];
}

/** The address as it would be opened; null for what is none, of a kind that could run something, or with a name before the host that hides whose it is. */
export function webAddress(text: string): WebAddress | null {
  const typed = text.trim();
  if (typed === '' || typed.length > LONGEST) return null;
  const parsed = parse(/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed) ? typed : `https://${typed}`);
  if (!parsed || !OPENABLE.has(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return null;
  const { href, protocol } = parsed;
  const host = protocol === 'mailto:' ? (href.slice('mailto:'.length).split('?')[0]?.split('@').at(-1) ?? '') : parsed.hostname;
  const at = href.indexOf(host, protocol.length);
  if (host === '' || at < 0) return null;
  return { href, host, before: href.slice(0, at), after: href.slice(at + host.length), doubts: doubtsOf(parsed) };
}

const LONGEST = 8_000;

/** More in one text are no links to follow, but a list of them. */
const MOST_IN_TEXT = 20;

/** What begins like a web address, up to the next blank, quotation mark or sign of a Chinese sentence. */
const IN_TEXT = /(?:https?:\/\/|www\.)[^\s<>"'`“”‘’「」《》，。；：、！？（）【】]+/gi;

const MARKS = new Set('.,;:!?');

/** The web addresses that stand in a text, each once, in their order. A sentence's own full stop or bracket belongs to none. */
export function addressesIn(text: string): readonly string[] {
  const found = (text.match(IN_TEXT) ?? []).map(withoutEnd).filter((address) => webAddress(address)?.host.includes('.'));
  return [...new Set(found)].slice(0, MOST_IN_TEXT);
}

function withoutEnd(address: string): string {
  const opens = address.includes('(');
  let end = address.length;
  while (end > 0 && (MARKS.has(address.charAt(end - 1)) || (!opens && address.charAt(end - 1) === ')'))) end -= 1;
  return address.slice(0, end);
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function doubtsOf({ hostname, protocol }: URL): AddressDoubt[] {
  const doubts: AddressDoubt[] = [];
  // Letters of other scripts look like Latin ones; the network's own spelling of them begins with xn--.
  if (hostname.split('.').some((part) => part.startsWith('xn--'))) doubts.push('letters');
  if (/^[\d.]+$/.test(hostname) || hostname.startsWith('[')) doubts.push('number');
  if (protocol === 'http:') doubts.push('insecure');
  return doubts;
}
