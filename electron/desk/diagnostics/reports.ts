import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { REPORT_KINDS, type Report, type ReportKind } from '../../../shared/contract/reports.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { PROGRAM } from '../program.ts';
import { namesIn } from './names-in.ts';
import { withoutNames } from './without-names.ts';

const MOST_REPORTS = 20;

/** Characters. */
const LONGEST_REPORT = 60_000;

/** The same failure again within so many milliseconds is no news: something fails in a loop. */
const SAME_WITHIN = 60_000;

const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-([a-z-]+)\.txt$/;

export interface Failure {
  readonly kind: ReportKind;
  /** What happened, in a line: a message, a signal. */
  readonly what: string;
  /** Where in the program, as far as anybody knows. */
  readonly stack?: string;
  /** The last that the log says. */
  readonly log: readonly string[];
}

/** Files that tell of failures, one each. They stay on this machine until a person sends or deletes them. */
export interface Reports {
  readonly folder: string;
  /** At once, since the process may be about to end. null: it was told a moment ago, or cannot be written. */
  write(failure: Failure): Report | null;
  /** The newest first. */
  list(): readonly Report[];
  /** Fault FILE_NOT_FOUND. */
  read(id: string): string;
  remove(id: string): void;
}

export interface ReportsOptions {
  readonly now?: () => number;
}

export function createReports(folder: string, { now = Date.now }: ReportsOptions = {}): Reports {
  const lastAt = new Map<string, number>();
  const list = (): readonly Report[] =>
    namesIn(folder)
      .flatMap((name) => describe(folder, name) ?? [])
      .sort((a, b) => b.at - a.at || b.id.localeCompare(a.id));
  const isNews = ({ kind, what, stack = '' }: Failure): boolean => {
    const key = `${kind} ${what} ${stack}`;
    const last = lastAt.get(key);
    lastAt.set(key, now());
    return last === undefined || now() - last > SAME_WITHIN;
  };
  return {
    folder,
    list,
    write(failure) {
      if (!isNews(failure)) return null;
      try {
        mkdirSync(folder, { recursive: true });
        const report = writeFree(folder, failure, now());
        for (const old of list().slice(MOST_REPORTS)) rmSync(join(folder, old.id), { force: true });
        return report;
      } catch {
        // A report that cannot be written must not be the second failure.
        return null;
      }
    },
    read(id) {
      const known = list().find((report) => report.id === id);
      if (!known) throw new Fault('FILE_NOT_FOUND', { name: basename(id) });
      return readFileSync(join(folder, known.id), 'utf8');
    },
    remove(id) {
      if (NAME.test(id)) rmSync(join(folder, id), { force: true });
    },
  };
}

function describe(folder: string, name: string): Report | null {
  const [, day, hour, minute, second, milli, kind] = NAME.exec(name) ?? [];
  const known = REPORT_KINDS.find((each) => each === kind);
  const bytes = statSync(join(folder, name), { throwIfNoEntry: false })?.size;
  if (!known || bytes === undefined) return null;
  return { id: name, kind: known, at: Date.parse(`${day}T${hour}:${minute}:${second}.${milli}Z`), bytes };
}

/** Two failures of one moment take two names. */
function writeFree(folder: string, failure: Failure, at: number): Report {
  const id = `${new Date(at).toISOString().replaceAll(/[:.]/g, '-')}-${failure.kind}.txt`;
  const text = wordReport(failure, at);
  try {
    writeFileSync(join(folder, id), text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return writeFree(folder, failure, at + 1);
    throw error;
  }
  return { id, kind: failure.kind, at, bytes: Buffer.byteLength(text) };
}

const ABOUT = `What is in here: versions of the program and the system, what failed
and where in the program, the last lines of its log.
What is not: texts of maps, names of files, folders or people.
It stands on this computer only; nothing sends it by itself.`;

function wordReport({ kind, what, stack = '', log }: Failure, at: number): string {
  const parts = [
    'CXMap: report of a failure',
    ABOUT,
    [`When:    ${new Date(at).toISOString()}`, `Program: ${PROGRAM}, ${runtime()}`, `System:  ${system()}`, `Kind:    ${kind}`].join('\n'),
    `What happened:\n${indent(withoutNames(what))}`,
    ...(stack === '' ? [] : [`Where:\n${indent(withoutNames(stack))}`]),
    // Lines of the log went through the same sieve when they were written.
    `The last lines of the log:\n${indent(log.length === 0 ? '(none)' : log.join('\n'))}`,
  ];
  return `${parts.join('\n\n').slice(0, LONGEST_REPORT)}\n`;
}

function runtime(): string {
  const { node, electron } = process.versions as { readonly node: string; readonly electron?: string };
  return electron === undefined ? `Node ${node}` : `Electron ${electron}, Node ${node}`;
}

function system(): string {
  return `${process.platform} ${release()} ${process.arch}, ${cpus().length} processors, ${Math.round(totalmem() / 1e9)} GB`;
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
