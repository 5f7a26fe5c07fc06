export { connectDesk, connectHost, type DeskClient, type HostClient } from './connect.ts';
export { backoff, type Connection, connectBy, type OpenPort } from './connection.ts';
export { exchangeToken } from './session.ts';
export { Disconnected, openPort, type SocketPort } from './web-socket-port.ts';
