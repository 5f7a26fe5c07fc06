import packageFile from '../../package.json' with { type: 'json' };

/** What sessions and files say wrote them. */
export const PROGRAM = `CXMap ${packageFile.version}`;
