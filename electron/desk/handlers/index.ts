import { desk } from '../desk-context.ts';
import { deskEventsHandlers } from './events.ts';
import { filesHandlers } from './files.ts';
import { foldersHandlers } from './folders.ts';
import { profileHandlers } from './profile.ts';
import { recoveryHandlers } from './recovery.ts';
import { noticesHandlers, reportsHandlers } from './reports.ts';
import { settingsHandlers } from './settings.ts';
import { templatesHandlers } from './templates.ts';

/** Every method of the desk contract; a missing one does not compile. */
export const deskRouter = desk.router({
  profile: profileHandlers,
  settings: settingsHandlers,
  events: deskEventsHandlers,
  folders: foldersHandlers,
  recovery: recoveryHandlers,
  reports: reportsHandlers,
  notices: noticesHandlers,
  files: filesHandlers,
  templates: templatesHandlers,
});
