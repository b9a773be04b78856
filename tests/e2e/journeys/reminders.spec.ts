import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { addDays } from '../../../utils/case/dates/days.ts';
import { dayNow } from '../../../utils/case/playbook/index.ts';
import type { CleanExitBrowser } from '../browser.ts';
import { putRows } from '../fill-store.ts';
import { expect, test } from './fixture.ts';

declare const chrome: typeof extensionApi;

/** Three days before it is yesterday, or earlier today: the reminder of a day that is two days away is always due. */
const soon = addDays(dayNow(), 2);

/** The tasks whose days stand as notifications of the browser now, with the day: `people 2026-05-06`. */
function toldIn(panel: Page): Promise<string[]> {
  return panel.evaluate(async () =>
    Object.keys((await chrome.notifications.getAll()) as unknown as object)
      .map((key) => JSON.parse(key) as string[])
      .map(([, deadline, day]) => `${deadline?.replace('task-', '')} ${day}`)
      .toSorted(),
  );
}

/** Clears all notifications away, as a person does. Answers their keys. */
function putAway(panel: Page): Promise<string[]> {
  return panel.evaluate(async () => {
    const keys = Object.keys((await chrome.notifications.getAll()) as unknown as object);
    for (const key of keys) await chrome.notifications.clear(key);
    return keys;
  });
}

/** Lets the alarm of the program ring now, and waits until it is set again, an hour ahead at most. */
async function ring(panel: Page): Promise<void> {
  await panel.evaluate(() => chrome.alarms.create('dates', { when: Date.now() }));
  await expect
    .poll(() => panel.evaluate(async () => (await chrome.alarms.get('dates'))?.scheduledTime))
    .toBeGreaterThan(Date.now() + 1_000);
}

/** The person presses a notification. No program can press one of the system, so the browser's event is given out as it would be. */
async function pressNotification(browser: CleanExitBrowser, key: string): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((id) => {
    const { onClicked } = chrome.notifications as unknown as { onClicked: { dispatch(id: string): void } };
    onClicked.dispatch(id);
  }, key);
}

test('is reminded of days by the browser: asked once wanted, told once, led to the day, never of what is met', async ({
  begin,
}, info) => {
  const { person, browser } = await begin({ language: 'zh-CN', allows: ['alarms', 'notifications'] });
  const { t } = person;
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  // A tab speaks the language that Playwright gives it, the panel the browser's: the person has chosen one for both.
  await putRows(panel, { settings: [{ id: 'settings', language: 'zh-CN' }] });
  const plan = async (task: string, day: string) => {
    await person.openTask(panel, task);
    const field = person.task(panel, task).getByLabel(t('plan.day'), { exact: true });
    await field.fill(day);
    await field.blur();
    await expect(panel.getByText(t('task.recorded'))).toBeVisible();
  };
  const showDates = async () => {
    await person.showView('contract');
    await panel.getByRole('tab', { name: t('contract.part.dates'), exact: true }).click();
  };
  const heading = (page: Page, task: string) =>
    page.getByRole('heading', { level: 3, name: person.words.task(task), exact: true });

  await plan('people', soon);
  await showDates();
  expect(await panel.evaluate(() => 'notifications' in chrome)).toBe(false);

  // Refused: that is said, and it can be asked again.
  await panel.evaluate(() => {
    const asked = chrome.permissions.request.bind(chrome.permissions);
    chrome.permissions.request = (async () => {
      chrome.permissions.request = asked;
      return false;
    }) as typeof chrome.permissions.request;
  });
  await person.button(panel, t('dates.reminders.ask')).click();
  await expect(panel.getByText(t('dates.reminders.refused'))).toBeVisible();
  await person.button(panel, t('dates.reminders.ask')).click();
  await expect(panel.getByText(t('dates.reminders.on'))).toBeVisible();
  await expect.poll(() => toldIn(panel)).toEqual([`people ${soon}`]);

  // Told once: not again by the alarm, which wakes a background that was stopped.
  await putAway(panel);
  await browser.stopServiceWorker();
  await ring(panel);
  expect(await toldIn(panel)).toEqual([]);

  // A day that moves is told anew; what is due today is counted on the button.
  const today = dayNow();
  await plan('people', today);
  await expect.poll(() => toldIn(panel)).toEqual([`people ${today}`]);
  const count = () => panel.evaluate(() => chrome.action.getBadgeText({}));
  await expect.poll(count).toBe('1');

  // A press on it leads to the day, in the panel that is open.
  const [key = ''] = await panel.evaluate(async () =>
    Object.keys((await chrome.notifications.getAll()) as unknown as object),
  );
  const pages = browser.context.pages().length;
  await pressNotification(browser, key);
  await expect(heading(panel, 'people')).toBeFocused();
  await expect(heading(panel, 'people')).toBeInViewport();
  await panel.screenshot({ path: info.outputPath('day.png') });
  await expect.poll(() => toldIn(panel)).toEqual([]);
  expect(browser.context.pages()).toHaveLength(pages);

  // Of what is met nothing comes any more: of two days the same, only the open one is told.
  await person.openTask(panel, 'people');
  await person
    .task(panel, 'people')
    .getByRole('button', { name: t('task.saidDone'), exact: true })
    .click();
  await expect.poll(count).toBe('');
  await plan('people', soon);
  await plan('signer', soon);
  await expect.poll(() => toldIn(panel)).toEqual([`signer ${soon}`]);

  // With the panel closed, the press opens a page at the day.
  const [other = ''] = await putAway(panel);
  await panel.close();
  const opened = browser.context.waitForEvent('page');
  await pressNotification(browser, other);
  const page = await opened;
  await expect(heading(page, 'signer')).toBeFocused();

  // Taken back: the alarm may ring, and nothing is told.
  await page.getByRole('button', { name: t('dates.reminders.stop'), exact: true }).click();
  await expect(page.getByText(t('dates.reminders.off'))).toBeVisible();
});
