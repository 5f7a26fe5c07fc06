import type { IncomingMessage } from 'node:http';

/** What a request asks for, without its query; null where that is no address (`//`), which anybody may send. */
export function pathnameOf({ url = '/' }: IncomingMessage): string | null {
  return URL.parse(url, 'http://localhost')?.pathname ?? null;
}
