import { readFault } from '../../shared/contract/fault-codec.ts';
import type { Fault, FaultCode } from '../../shared/model/fault.ts';
import type { Language } from '../../shared/model/format.ts';
import { PROGRAM } from '../desk/index.ts';
import { isLanguage, systemLanguage, wordFault, wordsOf } from '../web/words.ts';
import { checkCommand } from './check.ts';
import { DONE, type ExitCode, FILE_REFUSED, type Subcommand, type Terminal, WRONG_CALL, WrongCall } from './command.ts';
import { compactCommand } from './compact.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { infoCommand } from './info.ts';
import { newCommand } from './new.ts';
import { salvageCommand } from './salvage.ts';
import { serveCommand } from './serve.ts';

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  new: newCommand,
  info: infoCommand,
  check: checkCommand,
  compact: compactCommand,
  salvage: salvageCommand,
  import: importCommand,
  export: exportCommand,
  serve: serveCommand,
};

/** Faults that say that the call was wrong rather than the file. */
const WRONG_CALLS: readonly FaultCode[] = ['UNKNOWN_RECORD', 'UNKNOWN_TEMPLATE'];

/** Runs one call of the command and answers with its exit code: 0 done, 1 problems found, 2 wrong call, 3 file refused. */
export async function runCommand(argv: readonly string[], env: NodeJS.ProcessEnv, given: Omit<Terminal, 'words' | 'language'>): Promise<ExitCode> {
  const { language, args } = takeLanguage(argv, env);
  const terminal: Terminal = { ...given, language, words: wordsOf(language) };
  const [name, ...rest] = args;
  if (name === undefined) return refuseCall(terminal, new WrongCall('noCommand'), null);
  if (name === '--version') return say(terminal, PROGRAM);
  const command = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (name === '--help' || name === 'help') return say(terminal, usage(terminal));
  if (!command) return refuseCall(terminal, new WrongCall('command', { command: name }), null);
  if (rest.includes('--help')) return say(terminal, terminal.words(`cli.usage.${command.usage}`));
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof WrongCall) return refuseCall(terminal, error, command);
    return refuseFile(terminal, readFault(error));
  }
}

/** `--lang-ui` may stand anywhere, before and after the subcommand. */
function takeLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): { language: Language; args: readonly string[] } {
  const at = argv.indexOf('--lang-ui');
  const asked = argv[at + 1];
  if (at === -1 || !isLanguage(asked)) return { language: systemLanguage(env), args: argv };
  return { language: asked, args: argv.toSpliced(at, 2) };
}

function say(terminal: Terminal, line: string): ExitCode {
  terminal.out(line);
  return DONE;
}

function usage({ words }: Terminal): string {
  return [words('cli.about'), ...Object.values(SUBCOMMANDS).map((command) => `  ${words(`cli.usage.${command.usage}`)}`), words('cli.codes')].join('\n');
}

function refuseCall(terminal: Terminal, { problem, params }: WrongCall, command: Subcommand | null): ExitCode {
  terminal.err(terminal.words(`cli.wrong.${problem}`, params));
  terminal.err(command ? terminal.words(`cli.usage.${command.usage}`) : usage(terminal));
  return WRONG_CALL;
}

function refuseFile({ err, words }: Terminal, fault: Fault): ExitCode {
  for (const line of wordFault(fault, words)) err(line);
  return WRONG_CALLS.includes(fault.code) ? WRONG_CALL : FILE_REFUSED;
}
