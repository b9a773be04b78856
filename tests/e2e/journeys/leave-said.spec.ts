import { languages } from '../../../utils/text.ts';
import type { Left, SaidAt } from '../../crms/leave.ts';
import type { Person } from '../person.ts';
import { expect } from './fixture.ts';
import { addressOf, test } from './leave/fixture.ts';
import { rows } from './leave/rows.ts';

test.describe.configure({ mode: 'parallel' });

for (const row of rows) {
  test(`says who may not cancel, what is cancelled and where nobody is signed in: ${row.site}`, async ({ leave }) => {
    const { person, anew } = await leave(row, {});
    for (const language of languages) {
      const show = async (at: string, options: Partial<Left['options']>) => {
        const practice = await anew({ language, ...options });
        // What another tab showed is not taken for this one's.
        await person.newTab();
        await person.goTo(addressOf(at, practice));
      };
      await test.step(`nobody signed in (${language})`, async () => {
        await show(row.begin, { signedIn: false });
        // The way to sign in may lead over another host, and what the toolbar button lets us into ends there.
        await person.page.locator('input:visible').first().waitFor();
        await expectSignedOut(person);
      });
      await test.step(`someone without the right (${language})`, async () => {
        await show(row.mayNot.at, row.mayNot.options);
        await expectAnswer(person, 'mayCancel', row.mayNot.says);
      });
      await test.step(`cancelled already (${language})`, async () => {
        await show(row.cancelled.at, row.cancelled.options);
        await expectAnswer(person, 'cancelled', row.cancelled.says);
      });
    }
  });
}

async function expectSignedOut(person: Person): Promise<void> {
  const popup = await person.openPopup();
  await expect(popup.getByText(person.t('signedOut.title'))).toBeVisible();
  await popup.close();
}

async function expectAnswer(
  person: Person,
  question: 'mayCancel' | 'cancelled',
  says: SaidAt<unknown>['says'],
): Promise<void> {
  const popup = await person.openPopup();
  const answer = popup.getByRole('listitem').filter({ hasText: person.t(`answer.${question}`) });
  await expect(answer).toContainText(person.t(`answer.${says}`));
  await popup.close();
}
