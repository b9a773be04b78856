import * as z from 'zod';
import { siteSchema } from '../sites/schema.ts';

/** What each field of a site says. The schema decides which fields there are: one without a line here is an error, and so is a line too many. */
const meanings: Record<string, string> = {
  id: 'its name in the code and in the names of bundles',
  name: 'the product, as its users call it',
  'sources.*': 'where facts come from; every `from` names one of these',
  'sources.*.url': 'the page, if there is one to open',
  'sources.*.note': 'what it is, in words that a person reads beside the step',
  'sources.*.grade': 'A the vendor, B public code in use, C a third party, D a guess',
  'sources.*.seen': 'when it was read, or the date of the page: `2025` or `2025-01`',
  'hosts[].host': 'one whole host name; hosts are compared as wholes',
  'hosts[].region': 'the data centre',
  'account.id': 'regular expression with one group, held against the path of the address',
  'account.name': 'where the page shows the account’s name',
  'account.called': 'what the vendor calls the number (Hub ID, Org ID …)',
  'signedIn.when': 'true when someone is signed in; a login page must not make it true',
  'signedOut.when': 'true on the login page',
  'mayCancel.who': 'the role or right that it takes, in the vendor’s words',
  'mayCancel.yes': 'the page offers the way to cancel',
  'mayCancel.no': 'the page says that this person may not',
  'cancelled.yes': 'the page says that it is cancelled',
  'cancelled.no': 'the page shows that it is not',
  'places.*': 'a page inside the CRM; the checklist knows `users`, `apiAccess` and `invoices` by name',
  'places.*.name': 'what the vendor calls the page',
  'places.*.path': 'deep link, `{id}` is the account; leave it out when only the menu path is known',
  'places.*.at': 'true on this page',
  'places.*.words': 'the menu path in words, for the day the link is dead',
  'targets.*': 'how to find one control',
  'targets.*.label': 'the control, as one says it',
  'targets.*.alternatives[]':
    'ways to find the same control, best first; two that find different ones make the finder unsure',
  'targets.*.alternatives[].css.css': 'an attribute that the vendor keeps (`#loginBtn`, `[data-test-id=…]`)',
  'targets.*.alternatives[].name.role': 'what the control is for a screen reader',
  'targets.*.alternatives[].name.name': 'its accessible name, in every wording that was seen',
  'targets.*.alternatives[].name.match': 'whether the name is the words or begins with them',
  'targets.*.alternatives[].text.text': 'the whole text of an element that has no elements inside',
  'targets.*.within': 'only in the top-most dialog, or only outside of dialogs',
  'objects[]': 'a kind of record: its list, its count, its file',
  'objects[].id': 'its name in the code',
  'objects[].name': 'its name for people',
  'objects[].path': 'its list',
  'objects[].at': 'true on the list with everything in it, not on a filtered one',
  'objects[].count': 'regular expressions with one group, the number, tried on the visible text',
  'objects[].fileName': 'regular expression for its exported file',
  'objects[].columns': 'headings that this file must have',
  'objects[].idColumn': 'the heading of the column whose values must be unique',
  'objects[].idForm': 'regular expression for the whole of every id',
  'objects[].references[]': 'a column that holds ids of another object, several parted by semicolons',
  'objects[].references[].column': 'its heading',
  'objects[].references[].object': 'the `id` of the object they belong to',
  'cancel.kind': 'how this vendor lets people go',
  'cancel.at': 'the place where it begins',
  'cancel.guide': 'the guide that leads to the last button',
  'cancel.warnings[].text': 'what the vendor warns of; shown before the guide begins',
  'cancel.confirmation.text': 'what the vendor sends afterwards, and to whom',
  'guides.*.title': 'what the guide does',
  'guides.*.goal': 'ends the guide from whichever step it is reached',
  'guides.*.finished': 'what to do then',
  'guides.*.steps[].id': 'its name in the log',
  'guides.*.steps[].say': 'what to do, in one sentence',
  'guides.*.steps[].why': 'what is good to know first',
  'guides.*.steps[].at': 'the place where this step is done',
  'guides.*.steps[].target': 'the control; a step without one is the person’s own choice',
  'guides.*.steps[].risk': '`irreversible` is never pressed by the program and must have `target` and `warn`',
  'guides.*.steps[].warn': 'what the vendor says will happen',
  'guides.*.steps[].done': 'already so? then the step is passed over',
  'guides.*.steps[].effect': 'what must be seen after the press; without it the press ends the step',
  'guides.*.steps[].within': 'how long the vendor may take until the effect, in seconds',
  'guides.*.steps[].optional': 'the step is not always asked for; seeing the next target skips it',
  'guides.*.steps[].decoys[].target': 'a control nearby that a tired person might press instead',
  'guides.*.steps[].decoys[].why': 'what it would do',
  'exports[].at': 'the place where the export is',
  'exports[].guide': 'the guide that leads to it',
  'exports[].fileName': 'regular expression for the name of the download',
  'exports[].keptForDays': 'how long the vendor keeps it for download',
  'exports[].contains': 'what is in it',
  'exports[].never': 'what is never in it, whatever one ticks',
  'support[].text': 'how to reach a person, and what to have ready',
  'unknown[]': 'what nobody could tell; shown to the person as it stands',
};

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  oneOf?: Schema[];
  enum?: string[];
  const?: string;
  default?: unknown;
  minItems?: number;
  $ref?: string;
}

interface Field {
  path: string;
  schema: Schema;
  needed: boolean;
}

const begin = '<!-- fields: npm run docs -->';
const end = '<!-- /fields -->';

/** A page of documentation with the table of a site's fields between its two marks as the schema has it now. */
export function withFieldTable(page: string): string {
  const [before, rest] = split(page, begin);
  const [, after] = split(rest, end);
  return `${before}${begin}\n\n${fieldTable()}\n\n${end}${after}`;
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`The page has no mark ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

function fieldTable(): string {
  const fields = fieldsOf(z.toJSONSchema(siteSchema, { io: 'input' }) as Schema);
  const known = new Set(fields.map(({ path }) => path));
  const tooMany = Object.keys(meanings).filter((path) => !known.has(path));
  if (tooMany.length > 0) throw new Error(`A site has no ${tooMany.join(', ')}`);
  const rows = fields
    .filter(({ path, schema }) => path in meanings || fieldsOf(schema).length === 0)
    .map(({ path, schema, needed }) => {
      const meaning = meanings[path];
      if (!meaning) throw new Error(`scripts/site-fields.ts does not say what ${path} means`);
      return `| \`${path}\` | ${kindOf(schema)} | ${needed ? 'yes' : defaultOf(schema)} | ${meaning} |`;
    });
  return ['| field | takes | needed | what it says |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Every field, from the outside in; `*` is any id, `[]` each entry. `from` stands in every fact and is explained once, above the table. */
function fieldsOf(schema: Schema, path = ''): Field[] {
  if (isText(schema) || isWordings(schema)) return [];
  const inner: Field[] = Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== 'from')
    .map(([name, property]) => ({
      path: path ? `${path}.${name}` : name,
      schema: property,
      needed: schema.required?.includes(name) ?? false,
    }));
  if (typeof schema.additionalProperties === 'object')
    inner.push({ path: `${path}.*`, schema: schema.additionalProperties, needed: true });
  if (schema.items && schema.items.type !== 'string')
    inner.push({ path: `${path}[]`, schema: schema.items, needed: true });
  for (const { properties: { type, ...properties } = {}, required } of schema.oneOf ?? [])
    inner.push(...fieldsOf({ properties, required }, `${path}.${type?.const}`));
  return inner.flatMap((field) => (schema.oneOf ? [field] : [field, ...fieldsOf(field.schema, field.path)]));
}

function isText({ properties }: Schema): boolean {
  return properties?.en?.type === 'string';
}

function isWordings({ properties }: Schema): boolean {
  return properties?.en?.type === 'array';
}

function kindOf(schema: Schema): string {
  if (isText(schema)) return 'text';
  if (isWordings(schema)) return 'wordings';
  if (schema.$ref) return 'condition';
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(' ');
  if (schema.oneOf) return 'one of the three below';
  if (schema.type === 'array') return 'list of strings';
  return schema.type === 'object' ? 'group' : (schema.type ?? '');
}

function defaultOf(schema: Schema): string {
  return schema.default === undefined || Array.isArray(schema.default) ? 'no' : `no: \`${schema.default}\``;
}
