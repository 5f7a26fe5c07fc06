import type { IncomingMessage } from 'node:http';

/** Hosts under which this server may be asked for; any other name that leads here is somebody's rebinding of DNS. */
export function allowedHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

export function hasAllowedHost(request: IncomingMessage, hosts: readonly string[]): boolean {
  return hosts.includes(request.headers.host ?? '');
}

/** Requests that change something and web sockets must say where they come from: this very origin. */
export function hasOwnOrigin(request: IncomingMessage, hosts: readonly string[]): boolean {
  return hasAllowedHost(request, hosts) && request.headers.origin === `http://${request.headers.host}`;
}

/** A plain request may come without an origin (a typed address); a foreign one is refused. */
export function hasNoForeignOrigin(request: IncomingMessage, hosts: readonly string[]): boolean {
  return request.headers.origin === undefined || hasOwnOrigin(request, hosts);
}
