import { SHELL_ORIGIN } from '../../shared/contract/shell-contract.ts';

/** Node's URL gives schemes that it does not know the origin `null`. */
export function addressOf(url: string): { origin: string; pathname: string } {
  const { protocol: scheme, host, pathname } = new URL(url);
  return { origin: `${scheme}//${host}`, pathname };
}

/** Blobs and data are made by the page itself; the tools for developers are part of the program. */
export function isOwnContent(url: string): boolean {
  return isOwnPage(url) || url.startsWith(`blob:${SHELL_ORIGIN}/`) || url.startsWith('data:') || url.startsWith('devtools://devtools/');
}

export function isOwnPage(url: string): boolean {
  return URL.canParse(url) && addressOf(url).origin === SHELL_ORIGIN;
}
