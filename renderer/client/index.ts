export { connectDesk, connectHost, connectShell, type DeskClient, type HostClient, type ShellClient } from './connect.ts';
export { backoff, type Connection, connectBy } from './connection.ts';
export type { Admission } from './session.ts';
export { shellBridge } from './shell-port.ts';
export { Disconnected, type SocketPort } from './web-socket-port.ts';
