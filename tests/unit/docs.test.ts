import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFieldTable } from '../../scripts/site-fields.ts';
import { siteJsonSchemaText } from '../../scripts/site-json-schema.ts';
import { readmes, withSiteTable } from '../../scripts/site-table.ts';
import { sites } from '../../sites/index.ts';
import { tasksOf } from '../../utils/case/playbook/index.ts';
import { phases } from '../../utils/case/playbook/phases.ts';
import { stateOf } from '../../utils/case/state.ts';
import { languages } from '../../utils/text.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const pages = globSync(['*.md', 'docs/*.md', 'tests/crms/*.md'], { cwd: root });
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

test('there are documents to look at', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md']));
  expect(pages.length).toBeGreaterThanOrEqual(10);
});

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('its links lead to a file that is there, and to a heading in it', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g)].map(
      ([, link, attribute]) => link ?? attribute ?? '',
    );
    const broken = links.filter((link) => !/^https:\/\//.test(link) && !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });

  test('every file of ours that it names is there', () => {
    const named = [...text.matchAll(/`((?:components|docs|entrypoints|public|scripts|sites|tests|utils)\/[\w./-]+)`/g)];
    expect(named.map(([, file = '']) => file).filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('every npm script that it names is there', () => {
    const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, script, short]) => script ?? short ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('every npm script for people is in CONTRIBUTING', () => {
  const text = read('CONTRIBUTING.md');
  const missing = Object.keys(scripts).filter(
    (name) => name !== 'postinstall' && !new RegExp(`npm (run )?${name}\\b`).test(text),
  );
  expect(missing).toEqual([]);
});

test('every message is in the document on messages, and no other', () => {
  const known = [...read('utils/browser/messages.ts').matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
  const table = [...read('docs/messages.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(known.length).toBeGreaterThan(5);
  expect(table.sort()).toEqual(known.sort());
});

test('the table of a site’s fields is what the schema says; if not: npm run docs', () => {
  const page = read('docs/add-a-site.md');
  expect(withFieldTable(page)).toBe(page);
  expect(page).toContain('| `cancel.warnings[].text` | text | yes |');
});

test.each(languages)('the README names the CRMs that are known (%s); if not: npm run docs', (language) => {
  const page = read(readmes[language]);
  expect(withSiteTable(page, language)).toBe(page);
  for (const { name } of sites) expect(page).toContain(name[language]);
});

test('the JSON Schema is what the schema says; if not: npm run docs', () => {
  expect(read('docs/site.schema.json')).toBe(siteJsonSchemaText());
});

test('the numbers that documents name are right', () => {
  const [site] = sites;
  if (!site) throw new Error('There is no site.');
  expect(tasksOf(site, stateOf([], [], [], [])).length).toBeGreaterThan(30);
  expect(read('README.md')).toContain('More than thirty tasks');
  expect(read('README.zh-CN.md')).toContain('共三十多项');
  expect(phases).toHaveLength(9);
  expect(read('CHANGELOG.md')).toContain('more than thirty tasks in nine phases');
});

describe('pictures', () => {
  const pictures = globSync('docs/pictures/*', { cwd: root });

  test('each is shown in the README of its language', () => {
    const shown = ['README.md', 'README.zh-CN.md'].map(read).join('\n');
    expect(pictures.length).toBeGreaterThan(10);
    expect(pictures.filter((file) => !shown.includes(file.replaceAll(path.sep, '/')))).toEqual([]);
  });

  test('together they are small', () => {
    const bytes = pictures.reduce((sum, file) => sum + statSync(path.join(root, file)).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });
});

/** A link within the repository: to a file or folder, and with `#` to a heading as GitHub names it. */
function leadsSomewhere(page: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const target = path.join(root, file ? path.join(path.dirname(page), file) : page);
  if (!existsSync(target)) return false;
  if (heading === undefined) return true;
  const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => anchorOf(words));
  return headings.includes(heading);
}

function anchorOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
