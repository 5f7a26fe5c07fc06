import { EventEmitter } from 'node:events';

type Handler = (request: Request) => Response | Promise<Response>;
type RequestFilter = (details: { url: string }, answer: (verdict: { cancel?: boolean }) => void) => void;
type PermissionCheck = (contents: null, permission: string, origin: string) => boolean;

const handlers = new Map<string, Handler>();

export const protocol = {
  registerSchemesAsPrivileged(): void {
    // Every page is served over https here, which has all the privileges.
  },
  handle: (scheme: string, handler: Handler): void => void handlers.set(scheme, handler),
};

export function handlerOf(scheme: string): Handler | undefined {
  return handlers.get(scheme);
}

class Session extends EventEmitter {
  readonly protocol = protocol;
  filter: RequestFilter = (_details, answer) => answer({});
  permissionCheck: PermissionCheck = () => true;
  readonly webRequest = { onBeforeRequest: (filter: RequestFilter): void => this.filterBy(filter) };
  spellChecker = true;
  /** Nobody fetches any here. */
  dictionaries = '';

  filterBy(filter: RequestFilter): void {
    this.filter = filter;
  }

  setPermissionCheckHandler(check: PermissionCheck): void {
    this.permissionCheck = check;
  }

  setPermissionRequestHandler(): void {
    // Headless Chromium denies what nobody granted.
  }

  setDevicePermissionHandler(): void {
    // There are no devices.
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }

  isSpellCheckerEnabled(): boolean {
    return this.spellChecker;
  }

  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.dictionaries = url;
  }

  /** What the program's filter says of a request. */
  allows(url: string): boolean {
    let cancelled = false;
    this.filter({ url }, ({ cancel }) => {
      cancelled = cancel === true;
    });
    return !cancelled;
  }
}

export const session = { defaultSession: new Session() };
