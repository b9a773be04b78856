import { parseArgs } from 'node:util';
import { objectFactsOf, setFactsOf } from '../sites/file-facts.ts';
import { siteById, sites } from '../sites/index.ts';
import type { ObjectFacts } from '../utils/files/check.ts';
import type { ExportFacts } from '../utils/files/compare-files.ts';
import { commonSets } from '../utils/files/export-sets.ts';
import type { Language } from '../utils/text.ts';

export const usage = `Usage: npm run check-export -- FILE or FOLDER… [--site SITE] [--expect contacts=12480] [--last-change contacts=2024-05-31] [--language en|zh-CN] [--json]
  --site         the CRM that the files are from: which columns must be there, which file holds which object; one of
                 ${sites.map(({ id }) => id).join(', ')}
  --expect       how many records the CRM shows of an object; may come several times
  --last-change  when a record of an object was last changed in the CRM; may come several times
  --language     of the report; otherwise that of this computer
  --json         the report as JSON
Several files are judged as one export: parts, links between them, and records in all of them together.
Ends with 0 when all is whole, 1 on findings that are errors, 2 when a file could not be read.`;

/** The command was called in a way that means nothing; the message says why. */
export class WrongUse extends Error {}

export interface Arguments {
  /** Files and folders. */
  paths: string[];
  language: Language;
  json: boolean;
  facts: ExportFacts & { objects: ObjectFacts[] };
}

/** @throws {WrongUse} */
export function readArguments(args: string[]): Arguments {
  const { values, positionals: paths } = parsed(args);
  if (paths.length === 0) throw new WrongUse('Which file?');
  const expected = (values.expect ?? []).map((text) => {
    const [object, count] = pair(text, /^\d{1,12}$/, 'Not an object and a number');
    return { object, count: Number(count) };
  });
  const lastChange = (values['last-change'] ?? []).map((text) => {
    const [object, at] = pair(text, /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/, 'Not an object and a date');
    return { object, at };
  });
  const site = values.site === undefined ? undefined : siteById(values.site);
  if (values.site !== undefined && !site) throw new WrongUse(`No such site: ${values.site}`);
  const named = [...new Set([...expected, ...lastChange].map(({ object }) => object))];
  const objects: ObjectFacts[] = site
    ? objectFactsOf(site)
    : named.map((object) => ({ object, fileName: RegExp.escape(object), columns: [] }));
  const unknown = named.find((object) => !objects.some((known) => known.object === object));
  if (unknown !== undefined)
    throw new WrongUse(`${site?.id} has no ${unknown}, only: ${objects.map(({ object }) => object).join(', ')}`);
  const sets = [...(site ? setFactsOf(site) : []), ...commonSets];
  const spoken = values.language ?? Intl.DateTimeFormat().resolvedOptions().locale;
  const language: Language = spoken.startsWith('zh') ? 'zh-CN' : 'en';
  return { paths, language, json: values.json, facts: { objects, expected, lastChange, sets } };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        expect: { type: 'string', multiple: true },
        'last-change': { type: 'string', multiple: true },
        language: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : '');
  }
}

/** What stands before and after the equals sign. */
function pair(text: string, form: RegExp, complaint: string): [object: string, value: string] {
  const at = text.indexOf('=');
  const value = text.slice(at + 1);
  if (at < 1 || !form.test(value)) throw new WrongUse(`${complaint}: ${text}`);
  return [text.slice(0, at), value];
}
