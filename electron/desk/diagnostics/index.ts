export { createDiagnostics, type Diagnostics } from './diagnostics.ts';
export { loggedHosts } from './logged-hosts.ts';
export { markRunning, type RunningMark, runsElsewhere } from './running-mark.ts';
export { tellHostFailure, tellStops } from './tell-failures.ts';
export { watchProcess } from './watch-process.ts';
