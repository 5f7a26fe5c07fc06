import packageFile from '../../package.json' with { type: 'json' };

/** By this the systems tell the program from others; no domain that somebody could own. */
export const APP_ID = 'local.cxmap.workbench';

/** What sessions and files say wrote them. */
export const PROGRAM = `CXMap ${packageFile.version}`;
