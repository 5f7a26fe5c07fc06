import type { Desk } from '../desk/index.ts';
import { startWebHost, type WebHost } from './server.ts';

export interface ServeOptions {
  readonly desk: Desk;
  readonly port: number | undefined;
  readonly rendererFolder: string;
  /** Shown first; null: Home. */
  readonly file: string | null;
}

/** Opens the file, if one is named, and serves the workbench at the address that shows it. Faults of opening. */
export async function serveFiles({ desk, port, rendererFolder, file }: ServeOptions): Promise<{ host: WebHost; address: string }> {
  const opened = file === null ? null : await desk.openPath(file);
  const host = await startWebHost({ desk, rendererFolder, ...(port !== undefined && { port }) });
  return { host, address: host.addressOf(opened ? `/f/${opened.id}` : '/') };
}
