import type { Change, Draft, Edit, Json, Vector } from '../../../shared/changes/change.ts';
import type { ReadOnlyReason } from '../../../shared/model/fault.ts';
import type { Language } from '../../../shared/model/format.ts';
import type { Mark } from '../../../shared/model/kind.ts';
import type { Opening } from './uses.ts';

/** A record as it is handed out: fields that hold their initial value are left out. Structurally the contract's WireRecord. */
export interface StoredRecord {
  readonly id: string;
  readonly deleted?: true;
  readonly created: Mark;
  readonly changed: Mark;
  readonly fields: Record<string, Json>;
}

/** Records by kind; a kind without records may be missing. */
export type StoredRecords = Readonly<Record<string, readonly StoredRecord[]>>;

export interface StoredSession {
  readonly id: string;
  readonly device: string;
  readonly person: string | null;
  readonly program: string;
  /** Stamp of its start. */
  readonly started: number;
}

export interface StoreDescription {
  readonly id: string;
  readonly name: string;
  readonly formatVersion: number;
  /** Program that wrote it last. */
  readonly program: string;
  readonly language: Language;
  /** null: writable. */
  readonly readOnly: ReadOnlyReason | null;
  readonly checks: 'running' | 'passed' | 'failed';
  /** A left-over journal was rolled back, or edits were brought in from the recovery folder. */
  readonly recovered: boolean;
  readonly bytes: number;
  /** Nobody has named it yet. */
  readonly draft: boolean;
  readonly sessions: readonly StoredSession[];
}

/** Who edits: told by the desk, never by the window. `window` names one connection; each gets a session at its first edit. */
export interface EditPeer {
  readonly device: string;
  readonly person: string | null;
  readonly program: string;
  readonly window: string;
}

export interface Applied {
  readonly stamp: number;
  readonly session: string;
  /** The session with its author, for events to other windows. */
  readonly author: StoredSession;
  /** The drafts as the journal has them: `old` is the host's own value, whatever the window claimed. */
  readonly drafts: readonly Draft[];
  /** The journal knew the edit already; nothing was written. */
  readonly repeated: boolean;
}

export interface SearchHit {
  readonly kind: string;
  readonly record: string;
  readonly journey: string | null;
  readonly field: string;
  readonly excerpt: string;
  /** Where the find stands in the excerpt, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

export interface StoredVersion {
  readonly id: string;
  readonly name: string;
  readonly stamp: number;
  readonly author: string | null;
}

export interface AttachmentDescription {
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Attachment extends AttachmentDescription {
  readonly bytes: Uint8Array;
}

export interface CheckReport {
  readonly ok: boolean;
  readonly problems: readonly { readonly code: string; readonly where: string }[];
  readonly changes: number;
  readonly records: number;
}

export interface Compacted {
  /** Bytes of the file. */
  readonly before: number;
  readonly after: number;
  /** How many pictures were taken out. */
  readonly pictures: number;
}

export interface PicturesHeld {
  readonly count: number;
  readonly bytes: number;
}

export interface HistoryEntry extends Edit {
  readonly stamp: number;
  readonly session: string;
  readonly changes: number;
  /** The first few records that it wrote to. */
  readonly touched: readonly TouchedRecord[];
}

/** A record as it is called now; '' where the program words it. */
export interface TouchedRecord {
  readonly kind: string;
  readonly record: string;
  readonly journey: string | null;
  readonly name: string;
}

export interface HistoryQuery {
  /** A stamp; left out: from the newest on. */
  readonly before?: number;
  readonly limit: number;
  /** Only this person's edits; null: everybody's. */
  readonly author?: string | null;
  /** Only edits of this journey; null: of the whole file. */
  readonly journey?: string | null;
}

export interface AgreementState {
  readonly journey: string;
  readonly agreedAt: number;
  /** Edits since that changed what the journey says. */
  readonly edits: number;
}

/** What anybody may do with an open file: nothing here writes. */
export interface ReadStore {
  readonly path: string;
  description(): StoreDescription;
  /** Hears every new description (checks ended, became writable or read-only); answers how to stop hearing. */
  onDescription(listener: (description: StoreDescription) => void): () => void;
  /** Settles when the whole-file checks in the background have ended. */
  checked(): Promise<void>;
  /** Records that load with the file. Fault DAMAGED, HOSTILE_CONTENT, STAMP_IN_FUTURE. */
  workbook(): Promise<StoredRecords>;
  /** What stands on one map. Faults UNKNOWN_RECORD, and those of `workbook`. */
  journey(id: string): Promise<StoredRecords>;
  /** Ids of the journeys on which a touchpoint stands. */
  uses(touchpoint: string): Promise<readonly string[]>;
  /** Which journeys open which. */
  openings(): Promise<readonly Opening[]>;
  /** `limit` 1–200. Trigrams for three characters and more, LIKE below. */
  search(text: string, limit: number): Promise<readonly SearchHit[]>;
  /** Fault UNKNOWN_ATTACHMENT, DAMAGED. */
  attachment(hash: string): Promise<Attachment>;
  /** Waits for the checks: pictures that nothing names. They go when the file is closed after an edit, or made compact. Faults DAMAGED, HOSTILE_CONTENT. */
  unusedPictures(): Promise<PicturesHeld>;
  versions(): Promise<readonly StoredVersion[]>;
  /** Every record as it was when the version was named. Faults UNKNOWN_RECORD, DAMAGED, HOSTILE_CONTENT, STAMP_IN_FUTURE. */
  version(id: string): Promise<StoredRecords>;
  /** Edits, newest first. */
  history(query: HistoryQuery): Promise<readonly HistoryEntry[]>;
  /** The workbook and one journey as they were at a stamp. Faults DAMAGED, HOSTILE_CONTENT, STAMP_IN_FUTURE. */
  recordsAt(stamp: number, journey: string): Promise<StoredRecords>;
  agreements(): Promise<readonly AgreementState[]>;
  changesOf(edit: string): Promise<readonly Change[]>;
  /** What the journal has beyond another copy's vector, in the order it came. */
  changesBeyond(vector: Vector): Promise<readonly Change[]>;
  vector(): Promise<Vector>;
  /** A whole, compact copy under a new name; the original stays untouched. Faults FILE_EXISTS, DISK_FULL, WRITE_FAILED. */
  copyTo(path: string): Promise<void>;
}

/** Hears of an edit that had waited outside the file and was written later: with the next one, or when the checks had ended. */
export type BroughtIn = (edit: Edit, applied: Applied) => void;

/** The one holder of the file who may write. */
export interface Store extends ReadStore {
  /**
   * Validates every draft, appends them to the journal and updates the records in one transaction; settles when it is on disk.
   * Faults READ_ONLY, INVALID_CHANGE, DISK_FULL, WRITE_FAILED (of the last two the edit is kept in the recovery folder and written
   * when that works again; sending it again is harmless). `once`: it is kept nowhere.
   */
  apply(edit: Edit, drafts: readonly Draft[], peer: EditPeer, how?: { readonly once: boolean }): Promise<Applied>;
  /** Answers how to stop hearing. */
  onBroughtIn(listener: BroughtIn): () => void;
  /** Keeps a picture under its hash; its type is read from the bytes. Faults NOT_A_PICTURE, TOO_LARGE, READ_ONLY, DISK_FULL. */
  putAttachment(bytes: Uint8Array): Promise<AttachmentDescription>;
  /** Names this moment and keeps a full copy of the records. */
  createVersion(name: string, author: string | null): Promise<StoredVersion>;
  /** Fault UNKNOWN_RECORD. */
  renameVersion(id: string, name: string): Promise<StoredVersion>;
  /** Every whole-file check, now; `rebuild` sums the journal again, compares, and mends the records where they differ. */
  check(how: { readonly rebuild: boolean }): Promise<CheckReport>;
  /** Waits for the checks, takes out pictures that nothing names and writes the file anew without its free pages. Faults READ_ONLY, DISK_FULL, WRITE_FAILED. */
  compact(): Promise<Compacted>;
  /** Writes what is pending, ends the checks, removes the lock. The digest goes into the desk's ledger; '': nobody vouches for the file. */
  close(): Promise<{ digest: string }>;
}

export interface OpenOptions {
  /** The ledger knows the file as it stands: it is writable before the checks end, and its own left-over journal is rolled back. */
  readonly known: boolean;
  /** Folder for scratch copies, recovery journals and daily copies, outside the file's folder. */
  readonly recoveryFolder: string;
  /** Nobody has named the file yet. */
  readonly draft?: boolean;
  /** Where it stood before it was moved: edits that wait for it may name it by that. */
  readonly formerPath?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** A module whose thread answers `AskedThread`: the tables of a large file are checked there. Left out: here, one after the other. */
  readonly thread?: URL;
  /** Bytes up to which a file's structure is checked in one step; tests make it small. */
  readonly checkedAtOnce?: number;
  /** Called again and again while a large edit is written, which nothing can come between. */
  readonly onWorking?: () => void;
}

export interface NewFile {
  readonly language: Language;
  readonly program: string;
  /** Written as one first edit. */
  readonly drafts?: readonly Draft[];
}
