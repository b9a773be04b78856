import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { db } from '../../utils/case/db.ts';
import { linesOf } from '../../utils/case/log.ts';
import { startRun } from '../../utils/case/runs.ts';
import { rememberTab } from '../../utils/case/tabs.ts';
import { freshCase } from '../../utils/case/testing/practice.ts';
import type { GuideReport } from '../../utils/page/guide-view.ts';
import type { Verdict } from '../../utils/page/verdict.ts';
import { capture } from './capture.ts';
import { guideReady, guideReport } from './guide-answers.ts';
import { pageVerdict } from './pages.ts';
import { elementPicked } from './pointing.ts';
import { signInReady, signInReport } from './sign-in.ts';

vi.mock('./capture.ts', () => ({ capture: vi.fn(async () => ({ type: 'failed', reason: 'other' })) }));

type Sender = Browser.runtime.MessageSender;

const url = 'https://app.hubspot.com/account-and-billing/4711/subscriptions';
const tabId = 7;
const page = { url, frameId: 0, tab: { id: tabId, url } } as Sender;
/** Whoever is not the page that is meant: another tab, a page of another CRM, a sender without a tab. */
const others: [name: string, sender: Sender][] = [
  ['another tab', { ...page, tab: { id: 8, url } } as Sender],
  [
    'a page of something else',
    { ...page, url: 'https://evil.example/', tab: { id: tabId, url: 'https://evil.example/' } } as Sender,
  ],
  ['no tab', { url, frameId: 0 } as Sender],
];

let caseId: string;
const lines = async () => (await linesOf(caseId)).length;
const verdict = (changes: Partial<Verdict> = {}): Verdict => ({
  site: 'hubspot',
  region: 'na1',
  url,
  title: 'Billing',
  signedIn: 'no',
  mayCancel: 'unknown',
  reason: 'not-on-the-page',
  cancelled: 'unknown',
  account: {},
  places: [],
  counts: [],
  ...changes,
});

beforeEach(async () => {
  caseId = (await freshCase()).id;
  vi.mocked(capture).mockClear();
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(
    (async () => []) as unknown as typeof browser.scripting.executeScript,
  );
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({ id: tabId })) as unknown as typeof browser.tabs.get);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
});

describe('a guide', () => {
  const pressed = (): GuideReport => ({ type: 'pressed', caseId, guide: 'cancel', step: 'confirm' });
  beforeEach(() => startRun(caseId, 'cancel', tabId));

  test('is shown to the page in its own tab, and what that page tells is written', async () => {
    expect(await guideReady({ fresh: false }, page)).toMatchObject({ caseId, guide: 'cancel' });
    const before = await lines();
    expect(await guideReport(pressed(), page)).toMatchObject({ caseId });
    expect(await lines()).toBe(before + 1);
  });

  test.each(others)('is nothing to %s', async (_, sender) => {
    const before = await lines();
    expect(await guideReady({ fresh: false }, sender)).toBeNull();
    expect(await guideReport(pressed(), sender)).toBeNull();
    expect(await lines()).toBe(before);
  });

  test('is not shown to a page that asks to sign in', async () => {
    await rememberTab(tabId, { type: 'verdict', verdict: verdict() });
    expect(await guideReady({ fresh: false }, page)).toBeNull();
  });

  test('takes no report of another shape', async () => {
    await expect(guideReport({ ...pressed(), more: 1 }, page)).rejects.toThrow();
    await expect(guideReport({ ...pressed(), type: 'step', outcome: 'forged' }, page)).rejects.toThrow();
  });
});

describe('a part that is pointed at', () => {
  const waiting = { caseId, tabId, stage: 'pointing', done: 0, all: 1 } as const;

  test('is kept where the person was asked to point, and nowhere else', async () => {
    await elementPicked({ picked: true }, page);
    await db.captures.put({ ...waiting, caseId, stage: 'sign-in' });
    await elementPicked({ picked: true }, page);
    await db.captures.put({ ...waiting, caseId });
    await elementPicked({ picked: true }, { ...page, frameId: 3 });
    for (const [, sender] of others.filter(([name]) => name !== 'a page of something else'))
      await elementPicked({ picked: true }, sender);
    expect(capture).not.toHaveBeenCalled();
    await elementPicked({ picked: true }, page);
    expect(capture).toHaveBeenCalledExactlyOnceWith({ tabId, caseId, motif: 'element' });
  });
});

describe('a sign-in', () => {
  beforeEach(async () => {
    await db.captures.put({ tabId, caseId, stage: 'sign-in', done: 0, all: 1 });
    await rememberTab(tabId, { type: 'verdict', verdict: verdict() });
  });
  const asked = ['secret password'];

  test('is waited for in its tab alone', async () => {
    expect(await signInReady(page)).toEqual({ asked: undefined });
    for (const [, sender] of [...others, ['a frame', { ...page, frameId: 3 }] as const]) {
      expect(await signInReady(sender)).toBeNull();
      await signInReport({ type: 'sent', asked }, sender);
      await signInReport({ type: 'answered' }, sender);
    }
    expect((await db.captures.get(tabId))?.asked).toBeUndefined();
    expect(capture).not.toHaveBeenCalled();
    await signInReport({ type: 'sent', asked }, page);
    expect(await signInReady(page)).toEqual({ asked });
  });

  test('was not refused where the page lets someone in', async () => {
    await rememberTab(tabId, { type: 'verdict', verdict: verdict({ signedIn: 'yes' }) });
    await signInReport({ type: 'answered' }, page);
    expect(capture).not.toHaveBeenCalled();
  });
});

describe('a verdict', () => {
  const told = async (sender: Sender, said: unknown = verdict()) => {
    await pageVerdict(said, sender);
    return db.tabs.get(tabId);
  };

  test('counts from the page itself, and of that page only', async () => {
    expect(await told({ ...page, frameId: 3 })).toBeUndefined();
    expect(await told({ ...page, url: 'https://app-eu1.hubspot.com/login' })).toBeUndefined();
    expect(await told({ url, frameId: 0 } as Sender)).toBeUndefined();
    expect(await told(page, verdict({ site: 'zoho' }))).toBeUndefined();
    await expect(told(page, { ...verdict(), more: 1 })).rejects.toThrow();
    expect(await told(page)).toMatchObject({ look: { type: 'verdict' } });
  });
});
