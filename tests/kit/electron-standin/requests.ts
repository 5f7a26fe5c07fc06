import type { BrowserContext, Page, Route } from '@playwright/test';
import { toApp } from './addresses.ts';
import { handlerOf, session } from './session.ts';

/** What a window's page does when it wants to go somewhere. */
export interface Traveller {
  readonly page: Page;
  /** Whether the page may navigate. */
  mayNavigate(url: string, isMainFrame: boolean): boolean;
  /** The page wants another window. */
  wantsWindow(url: string): void;
}

/** Every request of every page: windows that a page wants, where it wants to go, and what it wants to load. */
export async function routeRequests(context: BrowserContext, travellers: () => readonly Traveller[]): Promise<void> {
  await context.route(/^(https?|wss?|file|ftp):/, (route) => answer(route, travellers()));
}

async function answer(route: Route, travellers: readonly Traveller[]): Promise<void> {
  const request = route.request();
  const url = toApp(request.url());
  const page = pageOf(route);
  const traveller = travellers.find((one) => one.page === page);
  if (request.isNavigationRequest()) {
    if (!traveller) return leadPopup(route, page, url, travellers);
    if (!traveller.mayNavigate(url, request.frame() === traveller.page.mainFrame())) return route.fulfill({ status: 204 });
  }
  if (!session.defaultSession.allows(url)) return route.abort('blockedbyclient');
  return serve(route, url);
}

/** null: a window that has no frame yet. */
function pageOf(route: Route): Page | null {
  try {
    return route.request().frame().page();
  } catch {
    return null;
  }
}

async function leadPopup(route: Route, page: Page | null, url: string, travellers: readonly Traveller[]): Promise<void> {
  const opener = await page?.opener();
  const traveller = travellers.find((one) => one.page === opener) ?? travellers.at(-1);
  traveller?.wantsWindow(url);
  await route.fulfill({ status: 204 });
  await page?.close().catch(() => undefined);
}

async function serve(route: Route, url: string): Promise<void> {
  const request = route.request();
  const handler = handlerOf(new URL(url).protocol.slice(0, -1));
  // The program lets something through that nobody serves: without a network it fails, as it would there.
  if (!handler) return route.abort('internetdisconnected');
  const response = await handler({ url, method: request.method(), headers: new Headers(request.headers()) } as Request);
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) });
}
