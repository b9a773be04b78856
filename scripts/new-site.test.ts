import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { namesOf } from './new-site/names.ts';

const root = path.resolve(import.meta.dirname, '..');
const copied = [
  ...['components', 'entrypoints', 'public', 'scripts', 'sites', 'tests', 'utils', '.wxt'],
  ...['biome.jsonc', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'wxt.config.ts', '.gitignore'],
];
const id = 'much-longer-than-the-template';
let copy = '';

/** Runs a command of the packages, or a script, in the copy, and answers what it printed. */
function run(script: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', VITEST: undefined },
  });
  return { status, output: stdout + stderr };
}
const passed = { status: 0, output: expect.any(String) };
const tool = (script: string) => path.join('node_modules', script);

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'clean-exit-new-site-'));
  for (const name of copied) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const { status, output } = run('scripts/new-site.ts', id);
  expect(status, output).toBe(0);
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('what it writes is formatted and has no fault that the linter knows', { timeout: 120_000 }, () => {
  const files = [`sites/${id}.ts`, `sites/${id}.test.ts`, `tests/crms/${id}`, `tests/redesign/scenes/${id}.ts`];
  const lists = ['sites/index.ts', 'tests/crms/index.ts', 'tests/e2e/journeys/leave/rows.ts'];
  expect(run(tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', ...files, ...lists)).toEqual(passed);
  expect(run('scripts/lint-sites.ts').output).not.toContain(id);
});

test('it has the right types', { timeout: 240_000 }, () => {
  const include = [
    '.wxt/wxt.d.ts',
    'tests/e2e/journeys/leave/rows.ts',
    `sites/${id}.test.ts`,
    `tests/crms/${id}/*.ts`,
    `tests/redesign/scenes/${id}.ts`,
  ];
  writeFileSync(path.join(copy, 'tsconfig.new.json'), JSON.stringify({ extends: './tsconfig.json', include }));
  expect(run(tool('typescript/bin/tsc'), '--noEmit', '--project', 'tsconfig.new.json')).toEqual(passed);
});

test('its own tests pass, and those on all sites', { timeout: 240_000 }, () => {
  const tests = [`sites/${id}.test.ts`, `tests/crms/${id}`, 'sites/index.test.ts', 'sites/hosts.test.ts'];
  expect(run(tool('vitest/vitest.mjs'), 'run', ...tests)).toEqual(passed);
});

test('a site that is there already is left alone', { timeout: 120_000 }, () => {
  const { status, output } = run('scripts/new-site.ts', id);
  expect(status).toBe(2);
  expect(output).toContain('is there already');
  expect(run('scripts/new-site.ts', 'hubspot').output).toContain('sites/hubspot is there already');
});

test.each(['', 'Acme', '9lives', 'a--b', '-a', '../up', 'a'.repeat(31)])('refuses “%s” for a name', (name) => {
  expect(() => namesOf(name)).toThrow('can’t be a site’s id');
});
