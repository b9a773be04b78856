import type { Page } from '@playwright/test';
import type { Target } from '../../../sites/schema.ts';
import type { GuideReport, GuideView, StepView } from '../../../utils/page/guide-view.ts';

declare global {
  /** What the guide told, what it is answered, and its handle; null as an answer is “nothing more”. */
  var guide: { reports: GuideReport[]; answers: (GuideView | null)[]; own: AbortController };
}

const button = (name: string): Target => ({
  label: { en: name, 'zh-CN': name },
  alternatives: [{ type: 'name', role: 'button', name: { en: [name], 'zh-CN': ['无此文字'] }, match: 'whole' }],
  from: 'guess',
});

export const targets: Record<string, Target> = {
  open: button('Cancel renewal'),
  next: button('Next'),
  last: button('Yes, cancel'),
  keep: button('Keep my plan'),
};

/** A guide that stands at a step, by default a reversible one for the button “Next”, on the account 4711. */
export function viewOf(step: Partial<StepView> = {}, view: Partial<GuideView> = {}): GuideView {
  return {
    caseId: 'case',
    guide: 'cancel',
    title: 'Turn off renewal',
    language: 'en',
    accountId: '4711',
    role: 'app',
    accountWays: [{ type: 'path', path: '^/[^/]+/(\\d+)' }],
    finished: 'Renewal is off.',
    provesEnd: false,
    reads: false,
    inFrame: false,
    closedFrames: [],
    targets,
    places: { billing: { type: 'path', path: '^/account-and-billing/' } },
    ...view,
    step: {
      id: 'next',
      number: 2,
      of: 3,
      say: 'Go on with Next.',
      source: 'From the vendor (2023-04)',
      risk: 'reversible',
      optional: false,
      target: 'next',
      picks: [],
      withinSeconds: 20,
      decoys: [],
      ...step,
    },
  };
}

/** The step whose button cannot be undone. */
export const lastStep: Partial<StepView> = {
  id: 'confirm',
  number: 3,
  say: 'This is the last button.',
  warn: 'Nothing is paid back.',
  risk: 'irreversible',
  target: 'last',
  effect: { type: 'visible', css: '#done' },
};

/** Runs a guide in a page; each report is answered with the next of `answers`, or with null. */
export async function run(page: Page, view: GuideView, answers: GuideView[] = []): Promise<void> {
  await page.evaluate(
    ({ view, answers }) => {
      globalThis.guide = { reports: [], answers, own: new AbortController() };
      const send = async (report: GuideReport) => {
        guide.reports.push(report);
        return guide.answers.shift() ?? null;
      };
      rooms.runGuide(view, send, guide.own);
    },
    { view, answers },
  );
}

/** What the guide told so far, without what says which step it was. */
export async function reports(page: Page): Promise<object[]> {
  const told = await page.evaluate(() => guide.reports);
  return told.map(({ caseId: _, guide: __, step: ___, ...report }) => report);
}

export const card = (page: Page) => page.getByRole('dialog', { name: /Turn off renewal/ });
export const press = (page: Page, name: string) => card(page).getByRole('button', { name, exact: true });

/** Opens the closed shadow root of the overlay for a test; in place before the guide. */
export function openShadows(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}
