import { browser } from 'wxt/browser';
import { browserLanguage } from '../../utils/browser/extension.ts';
import { mayRemind } from '../../utils/browser/permissions.ts';
import { caseView } from '../../utils/case/cases.ts';
import { remindersOfCases } from '../../utils/case/dates/case-reminders.ts';
import { dayText } from '../../utils/case/dates/day-text.ts';
import { nextMoment, type Reminder, toTell } from '../../utils/case/dates/reminders.ts';
import { dayIn, ownZone } from '../../utils/case/dates/zone.ts';
import { db } from '../../utils/case/db.ts';
import { loadOwnSites } from '../../utils/case/own-sites.ts';
import { type Language, languageOf } from '../../utils/text.ts';
import { openAtReminder } from './open-at-reminder.ts';

const alarm = 'dates';
/** The day changes while nobody looks: so it looks again each hour. */
const eachMinutes = 60;
const pressingColor = '#b91c1c';

/** Tells of the days of all cases when their time has come. Only with `alarms` and `notifications`, asked for when reminders are wanted. */
export function watchDates(): void {
  const rings = browser.alarms?.onAlarm;
  if (rings && !rings.hasListener(onAlarm)) rings.addListener(onAlarm);
  const pressed = browser.notifications?.onClicked;
  if (pressed && !pressed.hasListener(onPressed)) pressed.addListener(onPressed);
  void remind();
}

function onAlarm({ name }: { name: string }): void {
  if (name === alarm) void remind();
}

function onPressed(key: string): void {
  void openAtReminder(key);
}

/** Tells what is to be told by now, and counts on the toolbar button what is due. */
export async function remind(now = new Date()): Promise<void> {
  // Two looks at one time would tell a thing twice.
  await navigator.locks.request('reminders', async () => {
    await loadOwnSites();
    const { reminders, pressing } = await remindersOfCases(now);
    await browser.action.setBadgeText({ text: pressing > 0 ? String(pressing) : '' });
    await browser.action.setBadgeBackgroundColor({ color: pressingColor });
    if (!(await mayRemind())) return;
    const told = new Set((await db.told.toArray()).map(({ key }) => key));
    const { tell, settled } = toTell(reminders, told, now, dayIn(now, ownZone()));
    const language = languageOf((await db.settings.get('settings'))?.language, browserLanguage());
    // Shown first, noted then: a browser killed in between shows it again, in the place of the same one.
    for (const reminder of tell) await notify(reminder, language);
    await db.told.bulkPut(settled.map(({ key, caseId }) => ({ key, caseId })));
    const next = nextMoment(reminders, now)?.getTime() ?? Number.POSITIVE_INFINITY;
    const inAnHour = now.getTime() + eachMinutes * 60_000;
    await browser.alarms.create(alarm, { when: Math.min(next, inAnHour), periodInMinutes: eachMinutes });
  });
}

async function notify({ key, caseId, deadline }: Reminder, language: Language): Promise<void> {
  const found = await caseView(caseId);
  const account = found ? `${found.site.name[language]} · ${found.case.account.name ?? found.case.account.id}` : '';
  await browser.notifications.create(key, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: `${dayText(deadline.day)[language]}: ${deadline.title[language]}`,
    message: account,
  });
}
