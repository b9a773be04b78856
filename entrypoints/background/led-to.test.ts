import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { hubspot } from '../../sites/hubspot/index.ts';
import { archiveCase } from '../../utils/case/cases.ts';
import { db } from '../../utils/case/db.ts';
import { finishRun, startRun, stopRun } from '../../utils/case/runs.ts';
import { freshCase } from '../../utils/case/testing/practice.ts';
import { caseLedTo, endWhereOthersBegin } from './led-to.ts';

let caseId: string;
let crm: number;

beforeEach(async () => {
  caseId = (await freshCase()).id;
  crm = await newTab();
  await startRun(caseId, 'cancel', crm);
});

async function newTab(): Promise<number> {
  const { id = -1 } = await browser.tabs.create({});
  return id;
}

/** A tab that another one opened; the stand-in for the browser knows of no openers. */
async function openedFrom(openerTabId: number): Promise<number> {
  const tab = await browser.tabs.create({});
  const opened = async () => ({ ...tab, openerTabId });
  vi.spyOn(browser.tabs, 'get').mockImplementationOnce(opened as typeof browser.tabs.get);
  return tab.id ?? -1;
}

test('a page in the tab of the guide is that of its case', async () => {
  expect((await caseLedTo('hubspot', crm))?.id).toBe(caseId);
});

test('so is one that was opened from there, and the guide goes on in it', async () => {
  const store = await openedFrom(crm);
  expect((await caseLedTo('hubspot', store))?.id).toBe(caseId);
  expect((await db.runs.get([caseId, 'cancel']))?.tabId).toBe(store);
});

test('a page in another tab is nobody’s, nor is one of another CRM', async () => {
  expect(await caseLedTo('hubspot', await newTab())).toBeUndefined();
  expect(await caseLedTo('zoho', crm)).toBeUndefined();
});

test('after its end a guide leads on in its own tab, and takes over no other', async () => {
  const run = await db.runs.get([caseId, 'cancel']);
  if (run) await finishRun(run);
  expect((await caseLedTo('hubspot', crm))?.id).toBe(caseId);
  expect(await caseLedTo('hubspot', await openedFrom(crm))).toBeUndefined();
});

test('a guide that was stopped leads nowhere, nor does one of a case that was put away', async () => {
  await archiveCase(caseId, true);
  expect(await caseLedTo('hubspot', crm)).toBeUndefined();
  await archiveCase(caseId, false);
  const run = await db.runs.get([caseId, 'cancel']);
  if (run) await stopRun(hubspot, run, 'wrong-account');
  expect(await caseLedTo('hubspot', crm)).toBeUndefined();
});

test('a finished guide has no say in its tab once the page of another account was there', async () => {
  const [run, found] = await Promise.all([db.runs.get([caseId, 'cancel']), db.cases.get(caseId)]);
  await endWhereOthersBegin('hubspot', 'another', crm);
  expect((await caseLedTo('hubspot', crm))?.id, 'a guide that runs stops by itself').toBe(caseId);
  if (run) await finishRun(run);
  await endWhereOthersBegin('hubspot', found?.account.id ?? '', crm);
  expect((await caseLedTo('hubspot', crm))?.id, 'its own account').toBe(caseId);
  await endWhereOthersBegin('hubspot', 'another', await newTab());
  expect((await caseLedTo('hubspot', crm))?.id, 'in another tab').toBe(caseId);
  await endWhereOthersBegin('hubspot', 'another', crm);
  expect(await caseLedTo('hubspot', crm)).toBeUndefined();
});
