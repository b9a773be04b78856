/** `npm run docs`: writes the table of a site's fields into docs/add-a-site.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withFieldTable } from './site-fields.ts';

const page = path.resolve(import.meta.dirname, '../docs/add-a-site.md');
writeFileSync(page, withFieldTable(readFileSync(page, 'utf8')));
