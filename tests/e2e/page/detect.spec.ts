import { chromium } from '@playwright/test';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { hubspot } from '../../../sites/hubspot/index.ts';
import { marksOf } from '../../../utils/page/marks.ts';
import type { Verdict } from '../../../utils/page/verdict.ts';
import { type HubSpotPractice, startHubSpot } from '../../crms/hubspot/index.ts';
import { lighterWindow } from '../lighter-window.ts';
import { expect, test } from './fixture.ts';

type Options = Parameters<typeof startHubSpot>[0];
type Read = (path: string, told: (verdict: Verdict) => boolean) => Promise<Verdict>;

/** Signs in to a practice HubSpot of these options; `read` opens a path there and waits until the page room tells so much. */
async function visit(script: string, options: Options, look: (read: Read, practice: HubSpotPractice) => Promise<void>) {
  const practice = await startHubSpot({ pace: 'quick', ...options });
  const rules = [
    ...practice.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${practice.port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ];
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors', lighterWindow],
  });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, bypassCSP: true });
    const page = await context.newPage();
    const marks = marksOf(hubspot, { region: 'practice', role: 'app' });
    const read: Read = async (path, told) => {
      await page.goto(`${practice.origin}${path.replace('{id}', String(practice.portalId))}`);
      await page.evaluate(script);
      const verdict = () => page.evaluate((marks) => rooms.look(marks, document, new URL(location.href)), marks);
      await expect.poll(async () => told(await verdict())).toBe(true);
      return verdict();
    };
    await look(read, practice);
  } finally {
    await browser.close();
    await practice.close();
  }
}

const subscriptions = '/account-and-billing/{id}/subscriptions';

for (const language of ['en', 'zh-CN'] as const) {
  test(`the practice HubSpot is read as it is, ${language}`, async ({ script }) => {
    await visit(script, { language, contacts: 1_234, companies: 56, deals: 7 }, async (read, practice) => {
      const before = await read(subscriptions, ({ mayCancel }) => mayCancel !== 'unknown');
      expect(before).toMatchObject({
        signedIn: 'yes',
        mayCancel: 'yes',
        cancelled: 'no',
        account: { id: String(practice.portalId), name: practice.accountName },
      });
      for (const { id, path = '' } of hubspot.objects) {
        const list = await read(path, ({ counts }) => counts.length > 0);
        expect(list.counts).toEqual([{ object: id, count: Reflect.get(practice.counts, id) }]);
      }
      practice.state.autoRenew = false;
      const after = await read(subscriptions, ({ cancelled }) => cancelled !== 'unknown');
      expect(after).toMatchObject({ mayCancel: 'unknown', cancelled: 'yes' });
    });
  });
}

test('someone who may only look is told so', async ({ script }) => {
  await visit(script, { role: 'super-admin' }, async (read) => {
    const verdict = await read(subscriptions, ({ mayCancel }) => mayCancel !== 'unknown');
    expect(verdict).toMatchObject({ mayCancel: 'no', reason: 'page-refuses', cancelled: 'unknown' });
  });
});

test('who is signed out has no account', async ({ script }) => {
  await visit(script, { signedIn: false }, async (read) => {
    expect(await read('/login', ({ signedIn }) => signedIn === 'no')).toMatchObject({ account: {}, counts: [] });
  });
});
