import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { languages } from '../text.ts';
import { caseView } from './cases.ts';
import { valuesOf } from './contract/contract.ts';
import { caseDates } from './dates/case-dates.ts';
import { discardPractice } from './discard.ts';
import { costTermsOf } from './money/known-terms.ts';
import { openPractice } from './practice-case.ts';

test.each(languages)(
  'the practice case shows something in each view that works something out (%s)',
  async (language) => {
    const { id } = await openPractice(language, 'test');
    const view = await caseView(id);
    if (!view) throw new Error('The practice case has no view.');
    const { known } = caseDates(view);
    const days = new Map(known.map((deadline) => [deadline.id, deadline.day]));
    const own = view.tasks.find((task) => task.id === 'notice')?.due?.day ?? '';
    expect(days.get('notice')?.localeCompare(own), 'notice is still in time on the day that was planned').toBe(1);
    expect(days.get('renewal')).toBeDefined();
    expect(costTermsOf(view.site, valuesOf(view.state.contract)).type).toBe('known');
    expect(view.tasks.find((task) => task.id === 'contract')?.status).toBe('overdue');
    await discardPractice(id);
  },
);
