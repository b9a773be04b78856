import type { CommandResult } from './command.ts';

interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}

/** Warnings that stay, each in the files it may stand in, and why it does no harm there. */
const allowed: { code: string; file: RegExp; reason: string }[] = [];

/** Judges what `web-ext lint --output=json` printed: an error fails, and so does a warning that is not {@link allowed}. */
export function judgeFirefoxLint(printed: string): CommandResult {
  const report = parse(printed);
  if (!report) return { exitCode: 1, output: `web-ext lint wrote no report:\n${printed}` };
  const faults = [...report.errors, ...report.warnings.filter((warning) => !isAllowed(warning))];
  return { exitCode: faults.length === 0 ? 0 : 1, output: faults.map(words).join('\n') };
}

function isAllowed({ code, file }: LintMessage): boolean {
  return allowed.some((entry) => entry.code === code && entry.file.test(file ?? ''));
}

function words({ code, file, line, message }: LintMessage): string {
  return `${file ?? 'manifest.json'}:${line ?? 1} ${code}: ${message}`;
}

/** The report is one line of JSON; Node's own warnings may stand around it. */
function parse(printed: string): LintReport | undefined {
  const json = printed.split('\n').find((line) => line.startsWith('{'));
  try {
    return json ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}
