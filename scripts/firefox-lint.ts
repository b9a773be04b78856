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

/** Warnings that stay: how they read, in which files, how many in one file at most (so that one of our own is noticed), and why. */
const allowed: { code: string; message: RegExp; file: RegExp; most: number; reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /innerHTML/,
    file: /^chunks\//,
    most: 2,
    reason: 'react-dom has dangerouslySetInnerHTML; no component of ours uses it',
  },
  {
    code: 'DANGEROUS_EVAL',
    message: /Function constructor/,
    file: /^assets\/contract\.worker/,
    most: 3,
    reason:
      'zod, and pdf.js twice, which asks in this way for the global object where there is no globalThis; our policy refuses',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /call to import/,
    file: /^assets\/contract\.worker/,
    most: 3,
    reason:
      'zip.js, and pdf.js twice, which can load its own worker from an address; the policy lets in our own files only',
  },
  {
    code: 'DANGEROUS_EVAL',
    message: /Function constructor/,
    file: /^(background\.js|verifier\.js|chunks\/|assets\/.*\.worker)/,
    most: 1,
    reason:
      'zod (may I compile my checks?) and JSZip (a timer given as text); our content security policy refuses, as does that of verify.html, and neither needs it',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /call to import/,
    file: /^(verifier\.js|chunks\/|assets\/.*\.worker)/,
    most: 1,
    reason:
      'zip.js can load a codec from an address it is given; we give none, and the policy lets in our own files only',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    message: /./,
    file: /^manifest\.json$/,
    most: 1,
    reason:
      'Android knows data_collection_permissions two versions later than the desktop; the side bar is for the desktop',
  },
];

/** Judges what `web-ext lint --output=json` printed: an error fails, and so does a warning that is not {@link allowed}. */
export function judgeFirefoxLint(printed: string): CommandResult {
  const report = parse(printed);
  if (!report) return { exitCode: 1, output: `web-ext lint wrote no report:\n${printed}` };
  const faults = [...report.errors, ...unexpected(report.warnings)];
  return { exitCode: faults.length === 0 ? 0 : 1, output: faults.map(words).join('\n') };
}

function unexpected(warnings: LintMessage[]): LintMessage[] {
  const seen = new Map<string, number>();
  return warnings.filter((warning) => {
    const entry = allowed.find((each) => fits(warning, each));
    if (!entry) return true;
    const place = `${allowed.indexOf(entry)} ${warning.file}`;
    seen.set(place, (seen.get(place) ?? 0) + 1);
    return (seen.get(place) ?? 0) > entry.most;
  });
}

function fits({ code, message, file }: LintMessage, entry: (typeof allowed)[number]): boolean {
  return entry.code === code && entry.message.test(message) && entry.file.test(file ?? '');
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
