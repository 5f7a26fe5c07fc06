import type { StoreApi } from 'zustand/vanilla';
import type { Edit } from '../../shared/changes/change.ts';
import type { Command } from '../../shared/commands/index.ts';
import type { Profile } from '../../shared/contract/desk-contract.ts';
import type { Presence } from '../../shared/contract/events.ts';
import type { SearchHit } from '../../shared/contract/search.ts';
import type { HostClient } from '../client/index.ts';
import type { Attachments } from './attachments.ts';
import type { DocumentState } from './document-state.ts';
import type { Turned } from './undo-stack.ts';

export interface DocumentOptions {
  /** Who works at this machine, from the desk; null: not known. */
  readonly profile?: Profile | null;
  /** Called at the first edit where nobody has answered who they are. The edit itself goes on. */
  readonly onFirstEdit?: () => void;
  /** Somebody waits for each edit: what cannot be written now is refused, and comes later neither from here nor from the host. */
  readonly once?: boolean;
}

export interface Ran {
  /** Id of the edit; null: nothing changed. */
  readonly edit: string | null;
  /** Ids of the records that it made, in order. */
  readonly ids: readonly string[];
  readonly created: readonly { readonly kind: string; readonly id: string }[];
}

/** One open file: its records as shown here, and the way every edit goes. */
export interface DocumentStore {
  readonly store: StoreApi<DocumentState>;
  /** The host, for what is no edit: exchange, versions, copies. Wait for `settled` first where it must see every edit. */
  readonly host: HostClient;
  readonly attachments: Attachments;
  /** Of a document of the past: the one that is edited, and the stamp at which it looked so. */
  readonly past?: { readonly today: DocumentStore; readonly stamp: number };
  /** Applies an edit at once and sends it. Edits of one `gesture` are undone together. */
  run<Intent>(command: Command<Intent>, intent: Intent, gesture?: string): Ran;
  /** What the host will write under this id is an edit of this window: it is undone here like any other. */
  adopt(edit: string): void;
  /** An edit that another window of this person wrote into the file: it is undone here like any other, too. */
  takeOver(edit: Pick<Edit, 'id' | 'label'>): Promise<void>;
  /** It was taken back where it was made. */
  letGo(edit: string): void;
  undo(): Turned | null;
  redo(): Turned | null;
  loadJourney(id: string): Promise<void>;
  /** All of them, at most MOST_JOURNEYS_AT_ONCE, or none; see `loadEvery` for more. */
  loadJourneys(ids: readonly string[]): Promise<void>;
  search(text: string, limit?: number): Promise<SearchHit[]>;
  /** Tells the others where this window is. */
  announce(presence: Pick<Presence, 'journey' | 'selection'>): void;
  /** Somebody answered who they are: their edits are signed so from now on. */
  sign(profile: Profile): void;
  clearFault(): void;
  /** Whether closing now would lose edits. */
  hasUnsent(): boolean;
  /** Resolves when every edit is on disk (or was taken back); not before the wire is back, or the disk has room. */
  settled(): Promise<void>;
  /** Asks for the host again, now; what waits here is sent then. */
  reconnect(): void;
  /** Ends it once everything that waits is on disk: leaving the screen loses nothing. */
  close(): void;
}
