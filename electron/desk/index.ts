export { createDesk, type Desk, type DeskOptions } from './desk.ts';
export { fileAt } from './desk-files.ts';
export { createDiagnostics, type Diagnostics, watchProcess } from './diagnostics/index.ts';
export { startFileHost } from './file-host.ts';
export { dataFolders, type Folders, recoveryFolder } from './folders.ts';
export { examineInHost, salvageInHost } from './host-task.ts';
export { APP_ID, PROGRAM } from './program.ts';
export { createStateFile, type StateFile } from './state-file.ts';
export { writeWhole } from './write-whole.ts';
