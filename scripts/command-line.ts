/** What the commands that read exported files have in common. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { siteById } from '../sites/index.ts';
import type { Site } from '../sites/schema.ts';
import type { Language } from '../utils/text.ts';

/** Where a command writes: each call is a line without its end. */
export interface Output {
  print(text: string): void;
  /** Progress and complaints. */
  tell(text: string): void;
}

export const terminal: Output = { print: (text) => console.log(text), tell: (text) => console.error(text) };

/** The command was called in a way that means nothing; the message says why. */
export class WrongUse extends Error {}

/** Runs a command; what it throws is told, with `usage` when it was called wrongly, and ends with 2. */
export async function runCommand(usage: string, output: Output, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    output.tell(error instanceof Error ? error.message : String(error));
    if (error instanceof WrongUse) output.tell(usage);
    return 2;
  }
}

/**
 * The options of a command, and the files and folders it is given.
 * @throws {WrongUse} on an unknown option or without a file
 */
export function readFileArguments<const T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  const { values, positionals: paths } = orWrongUse(() => parseArgs({ args, allowPositionals: true, options }));
  if (paths.length === 0) throw new WrongUse('Which file?');
  return { values, paths };
}

function orWrongUse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : '');
  }
}

/** @throws {WrongUse} when there is no such site */
export function siteCalled(id: string | undefined): Site | undefined {
  const site = id === undefined ? undefined : siteById(id);
  if (id !== undefined && !site) throw new WrongUse(`No such site: ${id}`);
  return site;
}

/** The language asked for, otherwise that of this computer. */
export function languageOf(asked: string | undefined): Language {
  const spoken = asked ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return spoken.startsWith('zh') ? 'zh-CN' : 'en';
}

/** Names and values come from the files: what would steer the terminal is taken out. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
