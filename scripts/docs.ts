/** `npm run docs`: writes the table of a site's fields into docs/add-a-site.md, the CRMs into the READMEs, and the schema that editors and other programs read. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../utils/text.ts';
import { withFieldTable } from './site-fields.ts';
import { siteJsonSchemaText } from './site-json-schema.ts';
import { readmes, withSiteTable } from './site-table.ts';

const docs = path.resolve(import.meta.dirname, '../docs');
const page = path.join(docs, 'add-a-site.md');
writeFileSync(page, withFieldTable(readFileSync(page, 'utf8')));
writeFileSync(path.join(docs, 'site.schema.json'), siteJsonSchemaText());
for (const language of languages) {
  const readme = path.resolve(docs, '..', readmes[language]);
  writeFileSync(readme, withSiteTable(readFileSync(readme, 'utf8'), language));
}
