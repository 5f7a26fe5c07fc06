import { desk } from '../desk-context.ts';
import { filesHandlers } from './files.ts';
import { profileHandlers } from './profile.ts';
import { settingsHandlers } from './settings.ts';
import { templatesHandlers } from './templates.ts';

/** Every method of the desk contract; a missing one does not compile. */
export const deskRouter = desk.router({ profile: profileHandlers, settings: settingsHandlers, files: filesHandlers, templates: templatesHandlers });
