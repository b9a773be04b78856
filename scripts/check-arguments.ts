import { objectFactsOf, setFactsOf } from '../sites/file-facts.ts';
import { sites } from '../sites/index.ts';
import type { ObjectFacts } from '../utils/files/check.ts';
import type { ExportFacts } from '../utils/files/compare-files.ts';
import { commonSets } from '../utils/files/export-sets.ts';
import type { Language } from '../utils/text.ts';
import { languageOf, readFileArguments, siteCalled, WrongUse } from './command-line.ts';

export const usage = `Usage: npm run check-export -- FILE or FOLDER… [--site SITE] [--expect contacts=12480] [--last-change contacts=2024-05-31] [--language en|zh-CN] [--json]
  --site         the CRM that the files are from: which columns must be there, which file holds which object; one of
                 ${sites.map(({ id }) => id).join(', ')}
  --expect       how many records the CRM shows of an object; may come several times
  --last-change  when a record of an object was last changed in the CRM; may come several times
  --language     of the report; otherwise that of this computer
  --json         the report as JSON
Several files are judged as one export: parts, links between them, and records in all of them together.
Ends with 0 when all is whole, 1 on findings that are errors, 2 when a file could not be read.`;

export interface Arguments {
  /** Files and folders. */
  paths: string[];
  language: Language;
  json: boolean;
  facts: ExportFacts & { objects: ObjectFacts[] };
}

/** @throws {WrongUse} */
export function readArguments(args: string[]): Arguments {
  const { values, paths } = readFileArguments(args, {
    site: { type: 'string' },
    expect: { type: 'string', multiple: true },
    'last-change': { type: 'string', multiple: true },
    language: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const expected = (values.expect ?? []).map((text) => {
    const [object, count] = pair(text, /^\d{1,12}$/, 'Not an object and a number');
    return { object, count: Number(count) };
  });
  const lastChange = (values['last-change'] ?? []).map((text) => {
    const [object, at] = pair(text, /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/, 'Not an object and a date');
    return { object, at };
  });
  const site = siteCalled(values.site);
  const named = [...new Set([...expected, ...lastChange].map(({ object }) => object))];
  const objects: ObjectFacts[] = site
    ? objectFactsOf(site)
    : named.map((object) => ({ object, fileName: RegExp.escape(object), columns: [] }));
  const unknown = named.find((object) => !objects.some((known) => known.object === object));
  if (unknown !== undefined)
    throw new WrongUse(`${site?.id} has no ${unknown}, only: ${objects.map(({ object }) => object).join(', ')}`);
  const sets = [...(site ? setFactsOf(site) : []), ...commonSets];
  return {
    paths,
    language: languageOf(values.language),
    json: values.json,
    facts: { objects, expected, lastChange, sets },
  };
}

/** What stands before and after the equals sign. */
function pair(text: string, form: RegExp, complaint: string): [object: string, value: string] {
  const at = text.indexOf('=');
  const value = text.slice(at + 1);
  if (at < 1 || !form.test(value)) throw new WrongUse(`${complaint}: ${text}`);
  return [text.slice(0, at), value];
}
