import { parseArgs } from 'node:util';

export interface WebArguments {
  readonly file: string | null;
  readonly port: number | undefined;
  readonly openBrowser: boolean;
}

/** `[FILE] [--port N] [--no-open]`. Throws TypeError for anything else. */
export function readWebArguments(args: readonly string[]): WebArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
  });
  if (positionals.length > 1) throw new TypeError(`one file at most, not ${positionals.length}`);
  return { file: positionals[0] ?? null, port: readPort(values.port), openBrowser: !values['no-open'] };
}

/** Throws TypeError unless it is a port number, 0 for any. */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new TypeError(`no port: ${text}`);
  return port;
}
