import type { browser as extensionApi } from 'wxt/browser';
import { newI18n } from '../../../utils/browser/i18n.ts';
import { languages } from '../../../utils/text.ts';
import { expect, test } from '../fixture.ts';
import { host, startAuthority } from './practice-authority.ts';

declare const chrome: typeof extensionApi;

const languageNames = { en: 'English', 'zh-CN': '简体中文' };

for (const language of languages) {
  test(`a host is asked when the person presses, gets a hash alone, and is left again (${language})`, async ({
    start,
  }) => {
    const { t } = newI18n(language);
    const authority = await startAuthority();
    try {
      const browser = await start({
        practice: authority,
        language,
        grantable: { hosts: [`https://${host}/*`, 'https://nowhere.example/*'] },
      });
      const options = await browser.openPage('options.html');
      // Playwright gives tabs of its own the locale en-US, whatever the browser's language is.
      await options.getByText(languageNames[language]).click();
      const tabs = browser.context.pages().length;
      const address = options.getByRole('textbox', { name: t('stamp.address'), exact: true });
      const attempt = async (typed: string) => {
        await address.fill(typed);
        await options.getByRole('button', { name: t('stamp.try') }).click();
      };

      await attempt(`https://${host}/tsr`);
      await expect(options.getByText(t('stamp.works', { host, when: '\n' }).split('\n')[0] ?? '')).toBeVisible();
      // Besides, the browser asks for an icon of the page that is stood on, whenever it has time.
      const posts = () => authority.requests.filter(({ method }) => method === 'POST');
      expect(posts().map(({ path, cookie, body }) => [path, cookie, body.length < 80])).toEqual([
        ['/tsr', undefined, true],
      ]);

      for (const [typed, words] of [
        ['tsa.example/tsr', 'host.trouble.no-address.todo'],
        ['https://nowhere.example/tsr', 'host.trouble.not-reachable'],
        [`https://${host}/missing`, 'host.trouble.no-answer'],
        [`https://${host}/moved`, 'host.trouble.no-answer'],
        [`https://${host}/page`, 'host.trouble.no-answer'],
        [`https://${host}/large`, 'host.trouble.too-large'],
        [`https://${host}/noise`, 'stamp.trouble.malformed'],
      ] as const) {
        await attempt(typed);
        await expect(options.getByRole('alert').filter({ hasText: t(words) }), typed).toBeVisible();
      }
      expect(posts().filter(({ cookie }) => cookie)).toEqual([]);
      await expect.poll(() => browser.context.pages()).toHaveLength(tabs);
      const worker = await browser.worker();
      const hosts = () => worker.evaluate(async () => (await chrome.permissions.getAll()).origins);
      const tabsNow = () => worker.evaluate(async () => (await chrome.tabs.query({})).length);
      expect(await hosts()).toEqual([]);

      // The page that asks is closed in the middle: its tab goes with it, and the host is given back.
      const before = await tabsNow();
      await attempt(`https://${host}/silent`);
      await expect.poll(() => posts().at(-1)?.path).toBe('/silent');
      expect(await tabsNow()).toBe(before + 1);
      expect(await hosts()).toEqual([`https://${host}/*`]);
      await options.close();
      await expect.poll(tabsNow).toBe(before - 1);
      await expect.poll(hosts).toEqual([]);
    } finally {
      await authority.close();
    }
  });
}
