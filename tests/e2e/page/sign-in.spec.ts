import type { Page } from '@playwright/test';
import type { SignInReport } from '../../../utils/page/sign-in/watch.ts';
import { expect, test } from './fixture.ts';

const name = '<input name="user" value="somebody">';
const password = '<input name="password" type="password" value="secret">';
const form = (fields: string) => `<form id="in">${fields}<button>Sign in</button></form><p id="says"></p>`;

/** Watches the page, and answers a press by what `answer` does once the server has replied. */
async function begin(page: Page, answer: string, asked?: string[]): Promise<void> {
  await page.route('**/sign-in', (route) => route.fulfill({ status: 401, body: '{}' }));
  await page.evaluate(
    ({ answer, asked }) => {
      const reports: SignInReport[] = [];
      Object.assign(globalThis, { reports });
      rooms.watchSignIn(document, { asked }, (report) => reports.push(report), new AbortController().signal);
      document.querySelector('#in')?.addEventListener('submit', async (event) => {
        event.preventDefault();
        await fetch('/sign-in');
        new Function(answer)();
      });
    },
    { answer, asked },
  );
}

const says = "document.querySelector('#says').textContent = 'This user was deactivated.';";
const reportsOf = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'reports') as SignInReport[]);

test('a form that comes back with words is the answer; so is a page that asks nothing', async ({ open }) => {
  const page = await open(form(name + password));
  await begin(page, says);
  await page.getByRole('button').click();
  const sent = { type: 'sent', asked: ['open user', 'secret password'] };
  await expect.poll(() => reportsOf(page)).toEqual([sent, { type: 'answered' }]);

  const shut = await open(form(name + password));
  await begin(shut, `document.querySelector('#in').remove(); ${says}`);
  await shut.getByRole('button').press('Enter');
  await expect.poll(() => reportsOf(shut)).toEqual([sent, { type: 'answered' }]);
});

test('a page that was loaded since is the answer to what the one before sent', async ({ open }) => {
  const page = await open(form(name + password));
  await begin(page, '', ['open user', 'secret password']);
  await expect.poll(() => reportsOf(page)).toEqual([{ type: 'answered' }]);
});
