export { createDesk, type Desk, type DeskOptions } from './desk.ts';
export { fileAt } from './desk-files.ts';
export { type FileHost, startFileHost } from './file-host.ts';
export { dataFolders, type Folders, recoveryFolder } from './folders.ts';
export { PROGRAM } from './program.ts';
export { HOST_LIMITS, type HostLimits } from './watch-host.ts';
