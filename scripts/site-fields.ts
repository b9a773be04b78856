import { siteJsonSchema } from './site-json-schema.ts';
import { meanings } from './site-meanings.ts';

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
  const fields = fieldsOf(siteJsonSchema() as Schema);
  const known = new Set(fields.map(({ path }) => path));
  const tooMany = Object.keys(meanings).filter((path) => !known.has(path));
  if (tooMany.length > 0) throw new Error(`A site has no ${tooMany.join(', ')}`);
  const rows = fields
    .filter(({ path, schema }) => path in meanings || fieldsOf(schema).length === 0)
    .map(({ path, schema, needed }) => {
      const meaning = meanings[path];
      if (!meaning) throw new Error(`scripts/site-meanings.ts does not say what ${path} means`);
      return `| \`${path}\` | ${kindOf(schema)} | ${needed ? 'yes' : defaultOf(schema)} | ${meaning} |`;
    });
  return ['| field | takes | needed | what it says |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Every field, from the outside in; `*` is any id, `[]` each entry. `from` stands in every fact and is explained once, above the table. */
function fieldsOf(schema: Schema, path = ''): Field[] {
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

function kindOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.replace(/.*\//, '');
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(' ');
  if (schema.oneOf) return 'one of those below';
  if (schema.type === 'array') return schema.items?.enum ? `list of ${kindOf(schema.items)}` : 'list of strings';
  return schema.type === 'object' ? 'group' : (schema.type ?? '');
}

function defaultOf(schema: Schema): string {
  return schema.default === undefined || typeof schema.default === 'object' ? 'no' : `no: \`${schema.default}\``;
}
