import { Fault, type FaultCode, type FaultParams, toFault } from '../model/fault.ts';

/*
 * Faults cross every wire as the oRPC error {code, data: params}. Servers write it with `wireFault`, clients
 * (electron/transports/channel-client.ts, renderer/client) turn what they catch back with `readFault`.
 */

const CODES = {
  FILE_NOT_FOUND: true,
  FILE_EMPTY: true,
  FILE_TRUNCATED: true,
  FILE_TOO_LARGE: true,
  NOT_A_CXMAP: true,
  OTHER_APPLICATION: true,
  NEWER_FORMAT: true,
  HOSTILE_SCHEMA: true,
  HOSTILE_CONTENT: true,
  STAMP_IN_FUTURE: true,
  DAMAGED: true,
  NO_PERMISSION: true,
  HOST_HUNG: true,
  HOST_DIED: true,
  READ_ONLY: true,
  DISK_FULL: true,
  WRITE_FAILED: true,
  FILE_EXISTS: true,
  FOLDER_UNFIT: true,
  MAPS_FOLDER_UNFIT: true,
  FOLDER_AWAY: true,
  FOLDER_BUSY: true,
  FOLDER_SHARED: true,
  FOLDER_MOVES: true,
  INVALID_CHANGE: true,
  FORBIDDEN: true,
  UNKNOWN_RECORD: true,
  DIFFERENT_FILE: true,
  UNREADABLE_SOURCE: true,
  UNKNOWN_FORMAT: true,
  UNKNOWN_TEMPLATE: true,
  TOO_LARGE: true,
  UNKNOWN_ATTACHMENT: true,
  NOT_A_PICTURE: true,
  PICTURE_CUT_SHORT: true,
  PICTURE_TOO_LARGE: true,
  UNEXPECTED: true,
} as const satisfies Record<FaultCode, true>;

export const FAULT_CODES = Object.keys(CODES) as readonly FaultCode[];

export interface WireFault {
  readonly code: FaultCode;
  readonly data: FaultParams[FaultCode];
}

export function wireFault(error: unknown): WireFault {
  const { code, params } = toFault(error);
  return { code, data: params };
}

/** What a client caught, as a Fault. An error that is no fault of ours (a closed connection, a refused input) is UNEXPECTED. */
export function readFault(caught: unknown): Fault {
  if (caught instanceof Fault) return caught;
  const { code, data } = (typeof caught === 'object' && caught !== null ? caught : {}) as { code?: unknown; data?: unknown };
  if (!isFaultCode(code) || typeof data !== 'object' || data === null) return toFault(caught);
  return new Fault(code, data as FaultParams[FaultCode], { cause: caught });
}

function isFaultCode(code: unknown): code is FaultCode {
  return typeof code === 'string' && Object.hasOwn(CODES, code);
}
