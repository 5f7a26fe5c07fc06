import type { TemplateName } from '../../shared/contract/choices.ts';
import type { FaultCode, FaultParams } from '../../shared/model/fault.ts';
import type { Language } from '../../shared/model/format.ts';
import type { Scale } from '../../shared/model/scale.ts';
import type { Frame } from './channel.ts';

export const ROLES = ['owner', 'editor', 'commenter', 'participant', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** Who sits at the other end of a channel; decided by the desk, never by the window. */
export interface Peer {
  readonly role: Role;
  readonly device: string;
  /** Person record that the machine signs as. */
  readonly person: string;
  readonly program: string;
}

/** A file that is to be made before it is opened; empty: without any journey (an import follows). */
export interface NewFileOrder {
  readonly template: 'empty' | TemplateName;
  readonly language: Language;
  /** Of the first journey; empty: the template's own. */
  readonly title: string;
  readonly program: string;
  /** How its journeys show their values; left out: as the template does. */
  readonly scale?: Scale;
}

/** How a host is to open its file. */
export interface OpenOrder {
  readonly path: string;
  /** Makes the file first; refused with FILE_EXISTS if there is one. */
  readonly create?: NewFileOrder;
  /** The desk's ledger knows the file as it stands: checks need not end before it is writable. */
  readonly known: boolean;
  /** Nobody has named it yet: windows say so. */
  readonly draft?: boolean;
  /** Where it stood before: edits that wait in the recovery folder name it by that path. */
  readonly formerPath?: string;
  /** Folder for scratch copies, recovery journals and daily copies, outside the file's folder. */
  readonly recoveryFolder: string;
}

/** What could not be read of a damaged file: a table, where in it, and a fault code. */
export interface LostPart {
  readonly table: string;
  readonly where: string;
  readonly code: string;
}

/** What came out of saving what is whole of a damaged file. */
export interface SalvageReport {
  readonly changes: number;
  readonly records: number;
  /** At most the first thousand. */
  readonly lost: readonly LostPart[];
  /** How many parts were lost; 0: nothing. */
  readonly losses: number;
}

/** What whole-file checks found in a file that could not be opened. */
export interface ExamineReport {
  readonly ok: boolean;
  readonly problems: readonly { readonly code: string; readonly where: string }[];
  readonly changes: number;
  readonly records: number;
}

/** Desk to host process. */
export type ToHost =
  | { readonly type: 'open'; readonly order: OpenOrder }
  /** Instead of opening: saves what is whole of a damaged file into a new one; answered by `salvaged` or `refused`. */
  | { readonly type: 'salvage'; readonly path: string; readonly into: string }
  /** Instead of opening: says all that is wrong with a damaged file; answered by `examined` or `refused`. */
  | { readonly type: 'examine'; readonly path: string }
  /** Asks for what a page of the file shows first, without a channel; answered by `first`, in the order of asking. */
  | { readonly type: 'first'; readonly peer: Peer }
  | { readonly type: 'channel'; readonly channel: number; readonly peer: Peer }
  | { readonly type: 'frame'; readonly channel: number; readonly frame: Frame }
  | { readonly type: 'end-channel'; readonly channel: number }
  | { readonly type: 'close' };

/** Host process to desk. */
export type FromHost =
  | { readonly type: 'opened'; readonly fileId: string }
  /** `view`: the JSON of a FirstView, or of the fault that says why there is none. */
  | { readonly type: 'first'; readonly view: string }
  /** Edits are taken: the checks of a file that the ledger did not know have passed, too. From here on its journal is ours. */
  | { readonly type: 'writable' }
  | { readonly type: 'salvaged'; readonly report: SalvageReport }
  | { readonly type: 'examined'; readonly report: ExamineReport }
  | { readonly type: 'refused'; readonly code: FaultCode; readonly params: FaultParams[FaultCode] }
  /** Sent every second by the host's own loop: silence means that it hangs. `memory` in bytes. */
  | { readonly type: 'alive'; readonly memory: number }
  | { readonly type: 'frame'; readonly channel: number; readonly frame: Frame }
  | { readonly type: 'end-channel'; readonly channel: number }
  /** Closed cleanly; `digest` goes into the ledger with size and time of the file. */
  | { readonly type: 'closed'; readonly digest: string };
