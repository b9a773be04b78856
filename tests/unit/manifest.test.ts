import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { vendorHosts } from '../../sites/index.ts';
import { anyOrigin } from '../../sites/own.ts';
import { buildFolder, built } from './build.ts';

/** Every permission that installing grants, and why. None of them makes a line in the browser's install dialog. */
const reasons: Record<string, string> = {
  storage: 'language and other choices',
  unlimitedStorage: 'captured pages and bundles are larger than the default quota',
  activeTab: 'the toolbar button looks at the tab it was pressed on, and takes a screenshot of it',
  contextMenus: 'one line in the menu of a CRM’s page: keep this page as evidence',
  scripting: 'puts the page scripts into the CRM that the person works on',
  alarms: 'Firefox only, where it cannot be asked for later: reminders of days',
  sidePanel: 'the case stands beside the page',
};
const allowed = {
  'chrome-mv3': ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  'firefox-mv3': ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
};
/** What may be asked for later, when the person does the thing that needs it. */
const optional = ['alarms', 'downloads', 'notifications', 'pageCapture'];

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('manifest of %s', (browser) => {
  const manifest = () => JSON.parse(built(browser, 'manifest.json'));

  test('asks for these permissions and no other, each with a reason', () => {
    expect([...manifest().permissions].sort()).toEqual(allowed[browser]);
    for (const permission of manifest().permissions) expect(reasons[permission], permission).toBeTruthy();
  });

  test('asks for no web site: no host, no script in a page from the start', () => {
    expect(manifest().host_permissions ?? []).toEqual([]);
    expect(manifest().content_scripts ?? []).toEqual([]);
    expect(manifest().web_accessible_resources ?? []).toEqual([]);
    expect(manifest().externally_connectable).toBeUndefined();
  });

  test('may later ask for known things only', () => {
    expect(manifest().optional_permissions.filter((name: string) => !optional.includes(name))).toEqual([]);
  });

  test('may later ask for the hosts of the CRMs, over https, and for one origin that the person names', () => {
    const hosts: string[] = manifest().optional_host_permissions;
    expect([...hosts].sort()).toEqual([...vendorHosts(), anyOrigin].sort());
    expect(vendorHosts()).not.toEqual([]);
    for (const host of vendorHosts()) expect(host).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });

  test('names neither all web sites nor the debugger, but for what may be asked of one origin at a time', () => {
    const { optional_host_permissions: _, ...rest } = manifest();
    const named = /<all_urls>|\*:\/\/\*|https?:\/\/\*\/|"debugger"/.exec(JSON.stringify(rest));
    expect(named?.[0]).toBeUndefined();
  });

  test('its pages may run only their own scripts and reach only themselves', () => {
    const policy = directives(manifest().content_security_policy.extension_pages);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    for (const [name, sources] of policy)
      for (const source of sources)
        expect(source, name).toMatch(/^('(self|none|unsafe-inline|wasm-unsafe-eval)'|blob:|data:)$/);
  });

  test('its pages name no script, style or picture of elsewhere', () => {
    const pages = globSync('*.html', { cwd: buildFolder(browser) });
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages)
      expect(/(src|href)\s*=\s*["']?(https?:)?\/\//i.exec(built(browser, page))?.[0], page).toBeUndefined();
  });

  test('every text of the manifest is there in English and Chinese', () => {
    const names = [...built(browser, 'manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const language of ['en', 'zh_CN']) {
      const messages = JSON.parse(built(browser, `_locales/${language}/messages.json`));
      for (const name of names) expect(messages[name ?? '']?.message, `${language} ${name}`).toBeTruthy();
    }
  });
});

/** A content security policy, by directive. */
function directives(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}
