export { connectDesk, connectHost, type DeskClient, type HostClient } from './connect.ts';
export { backoff, type Connection, connectBy } from './connection.ts';
export { exchangeToken } from './session.ts';
export { Disconnected, type SocketPort } from './web-socket-port.ts';
