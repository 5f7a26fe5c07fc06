import { Fault, isFault } from '../../../shared/model/fault.ts';
import { BadJson } from './bounded-json.ts';
import { BadCell } from './kind-table.ts';

/** SQLite's extended result code, where the error is SQLite's. */
export function sqliteCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

export function isDiskFull(error: unknown): boolean {
  return ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'].includes(sqliteCode(error));
}

/** What a failed read of `table` means. */
export function readFault(error: unknown, name: string, table: string): Fault {
  if (isFault(error)) return error;
  const code = sqliteCode(error);
  if (error instanceof BadJson && error.hostile) return new Fault('HOSTILE_CONTENT', { name, where: table }, { cause: error });
  if (error instanceof BadJson || error instanceof BadCell) return new Fault('DAMAGED', { name, table, lost: 1 }, { cause: error });
  if (code === 'SQLITE_CANTOPEN' || code === 'SQLITE_PERM' || code === 'EACCES' || code === 'EPERM')
    return new Fault('NO_PERMISSION', { name }, { cause: error });
  if (code === 'ENOENT') return new Fault('FILE_NOT_FOUND', { name }, { cause: error });
  if (code === 'SQLITE_TOOBIG' || code === 'ERR_STRING_TOO_LONG' || code === 'SQLITE_NOMEM')
    return new Fault('HOSTILE_CONTENT', { name, where: table }, { cause: error });
  return new Fault('DAMAGED', { name, table, lost: 0 }, { cause: error });
}

/** What a failed write means. */
export function writeFault(error: unknown, name: string): Fault {
  if (isFault(error)) return error;
  if (isDiskFull(error)) return new Fault('DISK_FULL', { name }, { cause: error });
  const code = sqliteCode(error);
  if (code.startsWith('SQLITE_READONLY')) return new Fault('READ_ONLY', { reason: 'folder-read-only' }, { cause: error });
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new Fault('DAMAGED', { name, table: 'file', lost: 0 }, { cause: error });
  if (error instanceof BadCell || error instanceof BadJson) return new Fault('DAMAGED', { name, table: 'records', lost: 1 }, { cause: error });
  return new Fault('WRITE_FAILED', { name, cause: code || (error instanceof Error ? error.message : String(error)) }, { cause: error });
}
