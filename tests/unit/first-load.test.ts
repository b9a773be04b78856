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
