/** An edit that a window wrote into a file that another window shows, or will. */
export interface HandedEdit {
  readonly id: string;
  readonly label: string;
}

/** waits: nobody shows the file yet. taken: a window can take it back. back: it was taken back where it was made. */
type Hand = 'waits' | 'taken' | 'back';

interface Entry extends HandedEdit {
  readonly hand: Hand;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What nobody looked at for a day is nobody's last step any more; it stands in the file's history. */
const KEPT = 24 * 3_600_000;
const MOST = 50;

export type HandMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where the edits handed to a file lie: windows of one program share it and hear when it changes. */
export function handKey(file: string): string {
  return `cxmap.handed.${file}`;
}

/** Hands an edit to whoever shows the file, now or next. */
export function handOver(memory: HandMemory, file: string, { id, label }: HandedEdit, now = Date.now()): void {
  write(memory, file, [...young(memory, file, now), { id, label, hand: 'waits', at: now }]);
}

/** It was taken back where it was made: nobody else has to. */
export function handBack(memory: HandMemory, file: string, id: string, now = Date.now()): void {
  mark(memory, file, new Set([id]), 'back', now);
}

export interface Handed {
  readonly come: readonly HandedEdit[];
  readonly back: readonly string[];
}

/** What was handed to a file: for a window that begins to show it what waits; for one that shows it already (`known`) also what another took. */
export function takeHanded(memory: HandMemory, file: string, known: ReadonlySet<string> | null, now = Date.now()): Handed {
  const entries = young(memory, file, now);
  const come = entries.filter(({ id, hand }) => hand === 'waits' || (hand === 'taken' && known !== null && !known.has(id)));
  const waiting = new Set(come.flatMap(({ id, hand }) => (hand === 'waits' ? [id] : [])));
  if (waiting.size > 0) mark(memory, file, waiting, 'taken', now);
  return { come, back: entries.flatMap(({ id, hand }) => (hand === 'back' && known?.has(id) ? [id] : [])) };
}

function mark(memory: HandMemory, file: string, ids: ReadonlySet<string>, hand: Hand, now: number): void {
  write(
    memory,
    file,
    young(memory, file, now).map((entry) => (ids.has(entry.id) ? { ...entry, hand } : entry)),
  );
}

function young(memory: HandMemory, file: string, now: number): Entry[] {
  return read(memory.getItem(handKey(file))).filter(({ at }) => Math.abs(now - at) < KEPT);
}

function write(memory: HandMemory, file: string, entries: readonly Entry[]): void {
  try {
    if (entries.length === 0) memory.removeItem(handKey(file));
    else memory.setItem(handKey(file), JSON.stringify(entries.slice(-MOST)));
  } catch {
    // The browser's storage is full: the edit stands in the file and its history, whoever may take it back.
  }
}

function read(text: string | null): Entry[] {
  if (text === null) return [];
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    // Another version wrote it, or somebody: what cannot be read was handed to nobody.
    return [];
  }
}

function isEntry(value: unknown): value is Entry {
  const { id, label, hand, at } = (value ?? {}) as Partial<Entry>;
  return typeof id === 'string' && typeof label === 'string' && typeof at === 'number' && ['waits', 'taken', 'back'].includes(String(hand));
}
