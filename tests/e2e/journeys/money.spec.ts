import type { Locator, Page } from '@playwright/test';
import { fieldNames } from '../../../utils/case/contract/names.ts';
import { dayText } from '../../../utils/case/dates/day-text.ts';
import { addDays, addMonths } from '../../../utils/case/dates/days.ts';
import { amountText, type Minor } from '../../../utils/case/money/amount.ts';
import { differenceNames } from '../../../utils/case/money/names.ts';
import { effectNames, moneyTermText, refundNames } from '../../../utils/case/money/term-text.ts';
import { dayNow } from '../../../utils/case/playbook/index.ts';
import { languages } from '../../../utils/text.ts';
import { expect, test } from './fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

/** Chooses one of a list by its words. */
async function choose(panel: Page, list: Locator, name: string): Promise<void> {
  await list.click();
  await panel.getByRole('option', { name, exact: true }).click();
}

for (const language of languages) {
  test(`sees what leaving costs, checks the last bill and follows the refund (${language})`, async ({ begin }) => {
    const { person } = await begin({ language });
    await person.visit('/global-home/{id}');
    const panel = await person.startCase();
    const { t } = person;
    const end = addDays(addMonths(dayNow(), 2), 3);
    const label = (field: keyof typeof fieldNames) => fieldNames[field][language];
    const amount = (minor: Minor) => amountText(minor, 'CNY', language);
    const fill = async (name: string, value: string) => {
      const field = panel.getByLabel(name, { exact: true });
      await field.fill(value);
      await field.blur();
    };

    const money = panel.getByRole('tab', { name: t('contract.part.money'), exact: true });
    await panel.getByRole('tab', { name: t('view.contract'), exact: true }).click();
    await money.click();
    // The bill has its place from the beginning: it says what is missing, and leads to it.
    const list = (field: keyof typeof fieldNames) =>
      panel.getByRole('button', { name: new RegExp(RegExp.escape(label(field))) }).first();
    await person.button(panel, t('money.bill.missing.go', { name: label('currency') })).click();
    await expect(list('currency')).toBeFocused();
    await panel.getByRole('button', { name: t('go.terms') }).click();
    await fill(label('end'), end);
    await fill(`${label('renewalTerm')}${language === 'en' ? ': ' : ': '}${t('contract.howMany')}`, '12');
    await money.click();
    await expect(panel.getByText(t('money.missing'))).toBeVisible();

    const cny = moneyTermText('currency', 'CNY')[language];
    await choose(panel, list('currency'), cny);
    await fill(t('money.price'), language === 'en' ? '1,200.50' : '壹仟贰佰元伍角');
    await expect(panel.getByLabel(t('money.price'), { exact: true })).toHaveValue('1,200.50');
    await fill(label('seats'), '10');
    const yearly = moneyTermText('period', { amount: 12, unit: 'months' })[language];
    await choose(panel, list('period'), yearly);
    await fill(label('paidUntil'), end);

    // HubSpot's cancelling takes effect at the end of the term: a day later the whole next year is owed.
    const dayOf = (day: string) => dayText(day)[language];
    const best = t('money.best.until', { day: dayOf(dayNow()), until: dayOf(end), amount: amount(0n) });
    await expect(panel.getByText(best)).toBeVisible();
    const late = t('money.best.next', { day: dayOf(addDays(end, 1)), amount: amount(1_200_500n) });
    await expect(panel.getByText(late)).toBeVisible();

    const slider = panel.getByRole('slider', { name: t('money.chart.slider') });
    await panel.getByRole('button', { name: dayOf(end), exact: true }).click();
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      t('money.chart.day', { day: dayOf(end), amount: amount(0n) }),
    );
    await slider.focus();
    await panel.keyboard.press('ArrowRight');
    const next = t('money.chart.day', { day: dayOf(addDays(end, 1)), amount: amount(1_200_500n) });
    await expect(slider).toHaveAttribute('aria-valuetext', next);
    await person.button(panel, t('money.plan', { day: dayOf(addDays(end, 1)) })).click();
    await expect(panel.getByText(t('money.plan.clear'))).toBeVisible();

    // Two seats too many are billed.
    await person.button(panel, t('money.paste')).click();
    await panel.getByLabel(t('money.paste.label')).fill('Item\tAmount\nSales seats\t14,406.00\nTotal\t14,406.00');
    await person.button(panel, t('money.paste.take', { count: 1 })).click();
    await expect(panel.getByText(t('money.bill.open', { count: 1 }))).toBeVisible();
    await person.button(panel, t('money.explain')).click();
    const dialog = panel.getByRole('dialog');
    await expect(
      dialog.getByRole('button', { name: new RegExp(RegExp.escape(differenceNames.seats[language])) }),
    ).toBeVisible();
    await person.button(panel, t('money.explain.keep')).click();
    await expect(panel.getByText(t('money.bill.settled'))).toBeVisible();
    await panel
      .getByRole('alert')
      .getByRole('button', { name: t('task.undo') })
      .click();
    await expect(panel.getByText(t('money.bill.open', { count: 1 }))).toBeVisible();

    // Cancelled today, at once, the days not used come back: the letter is offered what that comes to.
    await person.button(panel, t('money.plan.clear')).click();
    await choose(panel, list('effect'), effectNames['at-once'][language]);
    await choose(panel, list('refund'), refundNames['by-day'][language]);
    await person.button(panel, t('money.refund.letter')).click();
    await person.button(panel, t('letters.begin')).click();
    const [before = '', after = ''] = t('letters.due.take', { amount: '|' }).split('|');
    const offer = panel.getByRole('button', { name: new RegExp(`^${before}.*\\d.*${after}$`) });
    const due = (await offer.innerText()).slice(before.length, -after.length || undefined);
    await expect(panel.getByText(t('letters.due', { day: dayOf(dayNow()), amount: due }))).toBeVisible();
    await offer.click();
    await expect(panel.getByLabel(t('letters.text'), { exact: true })).toHaveValue(new RegExp(RegExp.escape(due)));
    await expect(offer).toBeHidden();
    await money.click();

    await person.button(panel, t('money.refund.write.asked')).click();
    await panel.getByLabel(t('money.line.amount', { currency: 'CNY' })).fill('2,401.00');
    await person.button(panel, t('money.refund.keep')).click();
    await expect(panel.getByText(t('money.refund.asked'), { exact: true })).toBeVisible();
    await person.button(panel, t('money.refund.write.received')).click();
    await panel.getByLabel(t('money.line.amount', { currency: 'CNY' })).fill('2401');
    await person.button(panel, t('money.refund.keep')).click();
    await expect(panel.getByText(t('money.refund.in'), { exact: true })).toBeVisible();

    await person.button(panel, t('notice.close')).click();
    await person.openTask(panel, 'refund');
    await person.waitForStatus(panel, 'refund', 'done');
    await person.waitForStatus(panel, 'bill', 'trouble');
    const store = await readStore(panel);
    await expectSound(store);
    expect(eventsOf(store, 'money-day-chosen')).toMatchObject([{ day: addDays(end, 1) }, { day: '' }]);
    expect(eventsOf(store, 'money-lines-taken')).toMatchObject([
      { lines: [{ text: 'Sales seats', amount: '14406.00' }] },
    ]);
  });
}
