/** The part of a KeyboardEvent that keys are read from. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export interface Combination {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

export function parseKeys(keys: string): Combination {
  const parts = keys.split('+');
  const key = keys.endsWith('++') ? '+' : (parts.at(-1) ?? '');
  return { key, mod: parts.includes('mod'), alt: parts.includes('alt'), shift: parts.includes('shift') };
}

/** Whether a press is this combination; `mac`: mod is ⌘, elsewhere Ctrl. */
export function matches(press: KeyPress, keys: string, mac: boolean): boolean {
  const { key, mod, alt, shift } = parseKeys(keys);
  if ((mac ? press.metaKey : press.ctrlKey) !== mod || (mac ? press.ctrlKey : press.metaKey) || press.altKey !== alt) return false;
  // Which keys need shift for a sign is the keyboard's matter: of signs only the sign itself counts.
  return isSign(key)
    ? signsOf(key).includes(press.key)
    : press.shiftKey === shift && (press.key.toLowerCase() === key.toLowerCase() || press.code === codeOf(key));
}

function isSign(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/i.test(key);
}

/** Plus and equals share a key on most keyboards, and a Chinese one types a full-width question mark. */
function signsOf(key: string): readonly string[] {
  if (key === '=') return ['=', '+'];
  return key === '?' ? ['?', '？'] : [key];
}

/** With Alt, and on keyboards without Latin letters, the place of the key counts. */
function codeOf(key: string): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  return /^[0-9]$/.test(key) ? `Digit${key}` : key;
}

const MAC_SIGNS: Readonly<Record<string, string>> = { mod: '⌘', alt: '⌥', shift: '⇧' };
const SIGNS: Readonly<Record<string, string>> = { mod: 'Ctrl', alt: 'Alt', shift: 'Shift' };
const KEY_SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  Enter: '↵',
  '-': '−',
  '=': '+',
};

/** A combination as it stands on key caps: `Ctrl Shift Z`, on a Mac `⌘ ⇧ Z`. */
export function keyLabel(keys: string, mac: boolean = isMac()): string {
  const { key, mod, alt, shift } = parseKeys(keys);
  const held = [mod && 'mod', alt && 'alt', shift && 'shift'].filter((name): name is string => name !== false);
  const signs = mac ? MAC_SIGNS : SIGNS;
  return [...held.map((name) => signs[name] ?? name), KEY_SIGNS[key] ?? key].join(' ');
}

export function isMac(platform: string = typeof navigator === 'undefined' ? '' : navigator.platform): boolean {
  return /^(Mac|iP)/.test(platform);
}
