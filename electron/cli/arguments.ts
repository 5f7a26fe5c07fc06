import { type ParseArgsConfig, parseArgs } from 'node:util';
import { WrongCall } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Strict: an option that nobody knows, a missing or a superfluous file is a wrong call. */
export function readArguments<const O extends Options>(args: readonly string[], options: O) {
  const { values, positionals } = parse(args, options);
  const [file, superfluous] = positionals;
  if (file === undefined) throw new WrongCall('noFile');
  if (superfluous !== undefined) throw new WrongCall('superfluous', { argument: superfluous });
  return { values, file };
}

function parse<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw notUnderstood(error);
  }
}

function notUnderstood(cause: unknown): WrongCall {
  return new WrongCall('arguments', { cause: cause instanceof Error ? cause.message : String(cause) }, { cause });
}

/** The value, if it is one of those that are possible. */
export function oneOf<const V extends string>(possible: readonly V[], value: string, problem: string): V {
  const found = possible.find((candidate) => candidate === value);
  if (found === undefined) throw new WrongCall(problem, { value, possible: possible.join(', ') });
  return found;
}
