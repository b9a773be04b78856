import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sites } from '../sites/index.ts';
import { ownTemplate } from '../sites/own-template.ts';
import type { Site } from '../sites/schema.ts';
import { asData, definesSites } from './site-data.ts';

const root = path.resolve(import.meta.dirname, '..');

test('what is built of the sites is what the schema made of them, and needs no schema any more', async () => {
  const files = globSync('sites/**/*.ts', { cwd: root }).map((file) => path.join(root, file));
  const modules = files.filter((file) => definesSites(file, readFileSync(file, 'utf8')));
  const built = await Promise.all(
    modules.map(async (file) => {
      const code = await asData(file);
      expect(code).not.toMatch(/^import/m);
      const built: Record<string, Site> = await import(
        /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
      );
      return Object.values(built);
    }),
  );
  const byId = (one: Site, other: Site) => one.id.localeCompare(other.id);
  expect(built.flat().toSorted(byId)).toEqual([...sites, ownTemplate].toSorted(byId));
});
