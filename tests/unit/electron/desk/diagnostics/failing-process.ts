import { createDiagnostics, watchProcess } from '../../../../../electron/desk/index.ts';

/* A program that warns and then fails as the second argument says: a process of watch-process.test.ts. */

const [home = '', how = ''] = process.argv.slice(2);
watchProcess(createDiagnostics(home));
process.emitWarning('something is odd about C:\\maps\\ana\\Plan.cxmap');
setImmediate(() => {
  if (how === 'throw') throw new TypeError('cannot read “Ana’s plan”');
  void Promise.reject(new RangeError('too far'));
});
