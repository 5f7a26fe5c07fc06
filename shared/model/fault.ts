/**
 * Everything that can go wrong and that a person is told about: a stable code with parameters. The words stand once per
 * language in resources/locales under `faults.<CODE>` (what happened) and `faults.<CODE>_do` (what to do).
 */
export interface FaultParams {
  // opening a file
  FILE_NOT_FOUND: { name: string };
  FILE_EMPTY: { name: string };
  FILE_TRUNCATED: { name: string };
  FILE_TOO_LARGE: { name: string; bytes: number; limit: number };
  NOT_A_CXMAP: { name: string; looksLike: string };
  OTHER_APPLICATION: { name: string; applicationId: string };
  NEWER_FORMAT: { name: string; version: number; program: string };
  HOSTILE_SCHEMA: { name: string; object: string };
  HOSTILE_CONTENT: { name: string; where: string };
  STAMP_IN_FUTURE: { name: string; stamp: number };
  DAMAGED: { name: string; table: string; lost: number };
  NO_PERMISSION: { name: string };
  HOST_HUNG: { name: string; seconds: number };
  HOST_DIED: { name: string };
  // keeping it
  READ_ONLY: { reason: ReadOnlyReason };
  DISK_FULL: { name: string };
  WRITE_FAILED: { name: string; cause: string };
  FILE_EXISTS: { name: string };
  // the data folder
  FOLDER_UNFIT: { path: string };
  MAPS_FOLDER_UNFIT: { path: string };
  FOLDER_AWAY: { path: string; mark: string };
  FOLDER_BUSY: { count: number };
  FOLDER_SHARED: Record<string, never>;
  FOLDER_MOVES: Record<string, never>;
  // edits
  INVALID_CHANGE: { kind: string; field: string; why: string };
  FORBIDDEN: { role: string };
  UNKNOWN_RECORD: { kind: string; id: string };
  DIFFERENT_FILE: { name: string };
  // exchange
  UNREADABLE_SOURCE: { format: string; line: number; why: string };
  UNKNOWN_FORMAT: { name: string };
  UNKNOWN_TEMPLATE: { name: string };
  TOO_LARGE: { bytes: number; limit: number };
  UNKNOWN_ATTACHMENT: { hash: string };
  NOT_A_PICTURE: { name: string };
  PICTURE_CUT_SHORT: { bytes: number };
  PICTURE_TOO_LARGE: { width: number; height: number; limit: number };
  // anything that nobody foresaw
  UNEXPECTED: { cause: string };
}

export type FaultCode = keyof FaultParams;

export const READ_ONLY_REASONS = [
  'newer-format',
  'open-elsewhere',
  'changed-elsewhere',
  'folder-read-only',
  'being-checked',
  'damaged',
  'viewer',
  'past',
] as const;
export type ReadOnlyReason = (typeof READ_ONLY_REASONS)[number];

/** Whether a file takes no edits; while one is only being checked they wait, and are written after that. */
export function refusesEdits(reason: ReadOnlyReason | null): reason is Exclude<ReadOnlyReason, 'being-checked'> {
  return reason !== null && reason !== 'being-checked';
}

export class Fault<Code extends FaultCode = FaultCode> extends Error {
  readonly code: Code;
  readonly params: FaultParams[Code];

  constructor(code: Code, params: FaultParams[Code], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'Fault';
    this.code = code;
    this.params = params;
  }
}

export function isFault(error: unknown): error is Fault {
  return error instanceof Fault;
}

/** Wraps whatever was thrown, so that it can cross a wire. */
export function toFault(error: unknown): Fault {
  if (isFault(error)) return error;
  const cause = error instanceof Error ? error.message : String(error);
  return new Fault('UNEXPECTED', { cause }, { cause: error });
}
