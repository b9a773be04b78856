import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildFolder, built } from './build.ts';

const views = ['alternatives', 'bundle', 'cases', 'contract', 'customers', 'evidence', 'files', 'log', 'people'].map(
  (name) => `${name}-view`,
);

/** What the browser loads before the panel can draw anything: the files that its page names. */
function loadedFirst(): string[] {
  return [...built('chrome-mv3', 'sidepanel.html').matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].flatMap(
    ([, file]) => file ?? [],
  );
}

describe('what the panel loads before it shows its checklist', () => {
  test.each(views)('not %s', (view) => {
    const [file, another] = globSync(`chunks/${view}-*.js`, { cwd: buildFolder('chrome-mv3') });
    expect(file).toBeDefined();
    expect(another).toBeUndefined();
    expect(loadedFirst()).not.toContain(file);
  });

  test.each([
    ['sidepanel', 'panel-first'],
    ['popup', 'first'],
    ['options', 'first'],
    ['letter', 'first'],
    ['verify', 'first'],
  ])('the page %s runs the small file %s before all others: it reads the store meanwhile', (page, name) => {
    const [script] = built('chrome-mv3', `${page}.html`).match(/(?<=<script[^>]* src="\/)[^"]+/) ?? [];
    expect(script).toMatch(new RegExp(`^chunks/${name}-[\\w-]+\\.js$`));
    const code = built('chrome-mv3', script ?? '');
    const others = [...code.matchAll(/from"\.\/([a-z-]+)-[\w-]{8}\.js"/g)].map(([, other]) => other);
    expect(['first', 'rolldown-runtime']).toEqual(expect.arrayContaining(others));
    expect(code.length).toBeLessThan(120_000);
  });

  test('no more than 2.2 MB, most of it what is known of the CRMs', () => {
    const bytes = loadedFirst().map((file) => built('chrome-mv3', file).length);
    expect(bytes.length).toBeGreaterThan(3);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(2_200_000);
  });
});

test.each(['chrome-mv3', 'firefox-mv3'] as const)('no script of %s checks the sites anew', (browser) => {
  const scripts = globSync('**/*.js', { cwd: buildFolder(browser) });
  expect(scripts.filter((file) => built(browser, file).includes('.ts is not a site'))).toEqual([]);
});
