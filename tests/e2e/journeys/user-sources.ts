import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Language } from '../../../utils/text.ts';
import { chooseFile } from '../choose-file.ts';
import { expect, type Journey } from './fixture.ts';

/** A user export of the largest account there is: all active, but for those in `off`. */
function usersCsv(count: number, off: ReadonlySet<number>): string {
  const rows = Array.from({ length: count }, (_, at) => {
    return `Sample ${at + 1},user-${at + 1}@crm.example,${off.has(at + 1) ? 'FALSE' : 'TRUE'},Sales`;
  });
  return ['Name,Email,Active,Role', ...rows].join('\n');
}

/** Where the list of users is from, all active at first, and then all off but one. */
export interface UserSource {
  count: number;
  /** The one whom the second list still has as active. */
  still: { name: string; mail: string };
  first(): Promise<void>;
  second(): Promise<void>;
}

/** In English a file of the largest account, in Chinese the CRM’s own page. `folder` gives a place for a file. */
export const userSources: Record<
  Language,
  (journey: Journey, panel: Page, folder: (name: string) => string) => UserSource
> = {
  en: ({ person }, panel, folder) => {
    const count = 5_000;
    const give = async (name: string, text: string) => {
      writeFileSync(folder(name), text);
      await chooseFile(panel, folder(name));
      await panel.getByText(person.t('people.take.confirm')).waitFor();
    };
    const others = new Set(Array.from({ length: count }, (_, at) => at + 1).filter((user) => user !== 2));
    return {
      count,
      still: { name: 'Sample 2', mail: 'user-2@crm.example' },
      first: () => give('users.csv', usersCsv(count, new Set())),
      second: () => give('users-later.csv', usersCsv(count, others)),
    };
  },

  'zh-CN': ({ person, practice }, panel) => {
    const { t } = person;
    const read = t('people.page.read', { read: '6' });
    return {
      count: 6,
      still: { name: 'Sample User 02', mail: 'user-02@example.com' },
      async first() {
        // Another page shows no list, and says so; nothing is lost by going to the right one.
        await person.button(panel, t('people.page.take')).click();
        await expect(panel.getByText(t('people.page.trouble.no-list'))).toBeVisible();
        await person.button(panel, t('task.takeThere')).click();
        await expect(panel.getByText(read)).toBeVisible();
        const shown = panel.getByRole('list', { name: t('people.take.first') }).getByRole('listitem');
        await expect(shown.nth(1)).toContainText('Sample User 02');
        await expect(shown.nth(1)).toContainText('user-02@example.com · Sales');
        // The list stays what it was while another page is looked at.
        await person.visit('/global-home/{id}');
        await expect(panel.getByText(t('people.page.trouble.other-list'))).toBeVisible();
        await person.visit('/settings/{id}/users');
        await expect(panel.getByText(t('people.page.trouble.other-list'))).toHaveCount(0);
      },
      async second() {
        for (const user of practice.state.users) user.active = user.email === 'user-02@example.com';
        await person.visit('/settings/{id}/users');
        await person.button(panel, t('people.page.take')).click();
        await expect(panel.getByText(read)).toBeVisible();
        // Who is missing would count as gone, so the person says that nobody is.
        await expect(person.button(panel, t('people.take.confirm'))).toBeDisabled();
        await panel.getByText(t('people.page.whole')).first().click();
      },
    };
  },
};
