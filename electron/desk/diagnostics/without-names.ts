/*
 * What errors say may hold a text of a map (JSON.parse quotes what it could not read) or the name of a file. Logs and reports
 * keep neither: a person may hand them on. Too much is taken out rather than too little.
 */

const FOLDERS = '(?:electron|renderer|shared|resources|node_modules|out|assets)';

/** Everything before the program's own folders, in a line of a stack: where somebody has installed it is theirs. */
const BEFORE_OWN = new RegExp(`((?:^\\s*at |\\(|@).*?)?(?:file:///?|https?://|app://|[A-Za-z]:[\\\\/]|/)[^()]*?(?=${FOLDERS}[\\\\/])`);
const PATH_IN_FRAME = /(?:file:\/\/|[A-Za-z]:[\\/]|(?<=[( ])\/)[^()]*/;

/** An absolute path without quotes has no end that could be known: spaces are part of names. */
const PATH = /(?:file:\/\/|\b[A-Za-z]:[\\/]|(?<![\w.<:/])\/(?=[^\s/]))[^\n]*/;

const LONGEST_LINE = 1_000;

export function withoutNames(text: string): string {
  return text
    .split('\n')
    .map(short)
    .map((line) => (isFrame(line) ? ofFrame(line) : ofWords(line)))
    .join('\n');
}

/** Long lines cost the patterns below more than they tell. */
function short(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

/** Of V8 (`at open (file:…)`) and of other browsers (`open@http:…`). */
function isFrame(line: string): boolean {
  return /^\s*at |^[\w$.<>/*]*@(?:https?|app|file):/.test(line);
}

function ofFrame(line: string): string {
  const own = line.replace(BEFORE_OWN, '$1');
  return own === line ? line.replace(PATH_IN_FRAME, '…') : own;
}

function ofWords(line: string): string {
  return line
    .replace(/".*"|“.*”|"[^"]*$/, '"…"')
    .replace(/'.*[\\/].*'/, "'…'")
    .replace(/https?:\/\/\S+/g, '…')
    .replace(PATH, '…')
    .replace(/\S+\.cxmap\b/g, '….cxmap');
}

/** An error as its name, its message in one line and its stack, without what a person would not hand on. */
export function wordError(error: unknown): string {
  if (!(error instanceof Error)) return wordFailure(String(error), '');
  return wordFailure(`${error.name}: ${error.message}`, error.stack ?? '');
}

/** The same where another process told of the error. Of `stack` only the frames count: some engines repeat the message in it. */
export function wordFailure(message: string, stack: string): string {
  const frames = stack.split('\n').filter(isFrame);
  return withoutNames([message.replace(/\s+/g, ' '), ...frames].join('\n'));
}
