import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog } from 'electron';
import { isFault } from '../../shared/model/fault.ts';
import { APP_ID, createDiagnostics, dataFolders, type Folders } from '../desk/index.ts';
import { systemLanguage, wordFault, wordsOf } from '../web/words.ts';
import { collectLaunchFiles } from './launch-files.ts';
import { closeNetwork } from './lock-down.ts';
import { runProgram } from './program.ts';
import { registerScheme } from './scheme.ts';

/* The desktop program. What must stand before the system is ready stands here; the rest is program.ts. */

const folders = findFolders();
app.setName('CXMap');
// Windows groups windows in the task bar, and keeps recent files, by this name.
app.setAppUserModelId(APP_ID);
// Two data folders are two programs: the lock of the single instance lies here, too.
app.setPath('userData', join(folders.base, 'window'));
closeNetwork(app);
registerScheme();
const launch = collectLaunchFiles(app, process.argv.slice(1), process.cwd());

if (app.requestSingleInstanceLock()) {
  const builtAt = fileURLToPath(new URL('.', import.meta.url));
  app
    .whenReady()
    .then(() => runProgram({ app, folders, launch, builtAt }))
    .catch((error: unknown) => {
      createDiagnostics(folders.home).failProgram(error);
      dialog.showErrorBox('CXMap', error instanceof Error ? (error.stack ?? error.message) : String(error));
      app.exit(1);
    });
} else app.quit();

/** Data on a drive that is not there is no reason to begin anew: the program says what is missing, and ends. */
function findFolders(): Folders {
  try {
    return dataFolders();
  } catch (error) {
    dialog.showErrorBox('CXMap', isFault(error) ? wordFault(error, wordsOf(systemLanguage(process.env))).join('\n') : String(error));
    app.exit(1);
    throw error;
  }
}
