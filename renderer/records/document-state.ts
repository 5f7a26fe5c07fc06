import type { Draft } from '../../shared/changes/change.ts';
import type { Presence } from '../../shared/contract/events.ts';
import type { FileDescription } from '../../shared/contract/file.ts';
import type { Fault } from '../../shared/model/fault.ts';
import type { Records } from '../../shared/model/kinds.ts';

/**
 * saved: every edit is on disk. saving: some are on their way. unsaved: the host cannot write them (disk full) and they
 * wait here. offline: there is no host; they wait here. read-only: nothing may be edited.
 */
export type Saving = 'saved' | 'saving' | 'unsaved' | 'read-only' | 'offline';

/** An edit that this window just made, or took back, or made again. */
export interface Did {
  readonly way: 'do' | 'undo' | 'redo';
  /** A key under `edits` in the locales. */
  readonly label: string;
  readonly drafts: readonly Draft[];
  /** How many this window has made. */
  readonly count: number;
}

export interface DocumentState {
  readonly records: Records;
  /** Journeys whose stages, lanes and cards are among the records. */
  readonly loadedJourneys: ReadonlySet<string>;
  readonly description: FileDescription;
  /** Who edits here, as a person of the file; null: not known. */
  readonly person: string | null;
  readonly saving: Saving;
  /** The host hung and was ended: it is offline until `reconnect`. */
  readonly stopped: boolean;
  /** What went wrong last, for a notification; a new object each time. */
  readonly fault: Fault | null;
  /** Everybody else who has the file open. */
  readonly others: readonly Presence[];
  /** Keys under `edits` in the locales; null: there is nothing to take back or to do again. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** What the last undo or redo left alone, because somebody changed it since; a new list each time. */
  readonly kept: readonly Draft[];
  /** What this window did last, for whoever does not see it; null: nothing yet. */
  readonly did: Did | null;
}

/** How a document begins, and how one that nobody can edit stays. */
export const UNTOUCHED = { stopped: false, fault: null, others: [], undoLabel: null, redoLabel: null, kept: [], did: null } satisfies Partial<DocumentState>;
