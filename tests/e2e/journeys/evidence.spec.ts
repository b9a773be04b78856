import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { largest } from '../../../components/evidence/dropped.ts';
import { hashOfBuild } from '../../../scripts/build-hash.ts';
import { captureRecord } from '../../../utils/evidence/capture-record.ts';
import { settled } from '../../redesign/settled.ts';
import { storeBuild } from '../browser.ts';
import { chooseFile } from '../choose-file.ts';
import { expect, type Journey, test } from './fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

const hashOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The bytes of one part, as the store gives them to the view. */
function textOfPart(panel: Page, owner: string, name: string): Promise<string> {
  return panel.evaluate(
    (key) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('clean-exit');
        opening.onsuccess = () => {
          const getting = opening.result.transaction('blobs').objectStore('blobs').get(key);
          getting.onsuccess = () => resolve((getting.result.blob as Blob).text());
          getting.onerror = () => reject(getting.error);
        };
      }),
    [owner, name],
  );
}

async function caseAtHome({ person }: Journey): Promise<Page> {
  await person.visit('/global-home/{id}');
  return person.startCase();
}

test('keeps a page as picture, text and copy, hashed, with two clocks', async ({ begin }) => {
  const journey = await begin();
  const { person, practice, browser } = journey;
  const panel = await caseAtHome(journey);
  await person.keepPage();

  const store = await readStore(panel);
  await expectSound(store);
  const [kept] = store.evidence;
  expect(kept?.parts.map(({ name }) => name)).toEqual(['screenshot.png', 'text.txt', 'page.html']);
  expect(await textOfPart(panel, kept?.id ?? '', 'text.txt')).toContain(practice.accountName);
  // Every field is there, and none besides: the shape refuses both.
  const { clock, extension, account, http, site, seq, prevHash, artefacts, ...record } = captureRecord.parse(
    kept?.record,
  );
  expect(record).toMatchObject({
    url: person.page.url(),
    finalUrl: person.page.url(),
    title: await person.page.title(),
    incognito: false,
    picture: 'the whole page',
    keptFor: 'person',
    serverIp: expect.stringMatching(/^not available: /),
    operator: expect.stringMatching(/^not available: /),
  });
  expect(account).toMatchObject({ id: String(practice.portalId), name: practice.accountName });
  expect(extension).toEqual({
    id: browser.extensionId,
    version: expect.stringMatching(/^\d/),
    build: hashOfBuild(process.env.CLEAN_EXIT_BUILD ?? storeBuild),
  });
  expect(site).toMatchObject({ id: 'hubspot', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(http).toMatchObject({ status: 200, headers: { date: clock.serverDate } });
  expect(Math.abs(Date.parse(clock.serverDate) - Date.parse(clock.local))).toBeLessThan(5_000);
  expect(Math.abs(Number(clock.skewSeconds))).toBeLessThan(5);
  expect(artefacts.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }))).toEqual(
    kept?.parts.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
  );
  const line = store.log.find((one) => one.seq === seq);
  expect(line?.event).toMatchObject({ type: 'evidence-kept', evidence: kept?.id });
  expect(JSON.parse(line?.line ?? '{}')).toMatchObject({ prev: prevHash });
  expect(eventsOf(store, 'evidence-kept')).toMatchObject([
    { evidence: kept?.id, url: person.page.url(), parts: kept?.parts.map(({ name, sha256 }) => ({ name, sha256 })) },
  ]);
});

test('keeps a page from the panel without the picture, and says how to get one', async ({ begin }) => {
  const journey = await begin();
  const { person } = journey;
  const panel = await caseAtHome(journey);
  // A press on the toolbar button allows pictures until the tab leaves the CRM.
  await person.page.goto('about:blank');
  await person.visit('/global-home/{id}');
  await person.showView('evidence');
  await person.button(panel, person.t('evidence.keepPage')).click();
  const notice = panel.getByRole('alert').filter({ hasText: person.t('capture.noPicture') });
  await expect(notice).toContainText(person.t('capture.noPicture.todo'));
  const store = await readStore(panel);
  await expectSound(store);
  expect(store.evidence[0]?.parts.map(({ name }) => name)).toEqual(['text.txt', 'page.html']);
  expect(store.evidence[0]?.record.picture).toMatch(/^not available: /);
});

test('shows a kept page in a sandbox where nothing runs and nothing loads', async ({ begin }) => {
  const journey = await begin();
  const { person, practice } = journey;
  const panel = await caseAtHome(journey);
  await person.page.evaluate(() => {
    const bad = document.createElement('section');
    bad.innerHTML = `<img src="/tracker.png" onerror="document.title = 'it ran'"><a href="/tracker-link">Hostile words</a>
      <iframe src="/tracker-frame"></iframe><link rel="stylesheet" href="/tracker.css">
      <svg><style>@import url(/tracker-svg.css);</style></svg><form action="/tracker-form"><button>Send</button></form>`;
    document.body.append(bad);
  });
  // The page itself loads it, and the frame in it asks for more, before the copy is looked at.
  const asked = () => practice.state.requests.map(({ path }) => path);
  await expect.poll(asked).toEqual(expect.arrayContaining(['/tracker.png', '/tracker-frame', '/tracker.css']));
  await settled(person.page);
  await person.keepPage();
  practice.state.requests.length = 0;

  await person.showView('evidence');
  await panel.getByRole('button', { name: 'page.html' }).click();
  const frame = panel.getByRole('dialog').locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', '');
  const shown = frame.contentFrame();
  await expect(shown.getByText('Hostile words')).toBeVisible();
  await expect(shown.getByText(practice.accountName).first()).toBeVisible();
  await shown.getByText('Send').click();
  await shown.getByText('Hostile words').click();
  await expect(shown.getByText('Hostile words')).toBeVisible();
  await expect(shown.locator('script, iframe:not([sandbox=""]), link, [onerror], [src^="/"]')).toHaveCount(0);
  expect(practice.state.requests).toEqual([]);
});

test('keeps a mail and a PDF as they are, and reads the mail to the person', async ({ begin }, info) => {
  const journey = await begin();
  const { person, practice } = journey;
  await person.visit('/account-and-billing/{id}/subscriptions');
  const panel = await person.startCase();
  await person.startGuide('cancel');
  await person.followToLastButton();
  await person.pressLastButton();

  const [mail = ''] = practice.state.mails;
  writeFileSync(info.outputPath('notice.eml'), mail);
  await person.keepFile(info.outputPath('notice.eml'));
  const pdf = '%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n';
  writeFileSync(info.outputPath('contract.pdf'), pdf);
  await person.keepFile(info.outputPath('contract.pdf'));
  await expect(panel.getByRole('heading', { name: 'contract.pdf' })).toBeVisible();

  const subject = `Notice of non-renewal: Marketing Hub Starter, account ${practice.portalId}`;
  await expect(panel.getByRole('heading', { name: subject })).toBeVisible();
  await panel.getByRole('button', { name: 'message.eml' }).click();
  const dialog = panel.getByRole('dialog');
  await expect(dialog).toContainText('billing@hubspot.example');
  await expect(dialog).toContainText('user-01@example.com');
  await expect(dialog).toContainText('Auto-renewal has been turned off');

  const store = await readStore(panel);
  await expectSound(store);
  expect(store.blobs.map(({ sha256 }) => sha256)).toEqual(expect.arrayContaining([hashOf(mail), hashOf(pdf)]));
});

test('shows a mail as it was laid out with nothing loaded, and lets the person say what it proves', async ({
  begin,
}, info) => {
  const journey = await begin();
  const { person, practice } = journey;
  const panel = await caseAtHome(journey);
  const source = [
    'From: Sample Billing <billing@vendor.example>',
    'Subject: Your subscription has been cancelled',
    'Date: Fri, 20 Nov 2026 10:00:00 +0100',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>It runs until 31 March.</p><img src="${practice.origin}/pixel.png" alt="Logo">`,
    `<a href="${practice.origin}/follow">Your account</a><script>document.title = 'it ran'</script>`,
  ].join('\n');
  practice.state.requests.length = 0;
  await person.showView('evidence');
  await person.button(panel, person.t('mail.paste')).click();
  await panel.getByRole('textbox', { name: person.t('mail.paste.source') }).fill(source);
  await person.button(panel, person.t('mail.paste.keep')).click();
  await expect(panel.getByText(person.t('dropped.kept'))).toBeVisible();

  await panel.getByRole('button', { name: 'message.eml' }).click();
  const dialog = panel.getByRole('dialog');
  await expect(dialog.getByText(person.t('signature.none'), { exact: true })).toBeVisible();
  await expect(dialog).toContainText('It runs until 31 March.');
  await dialog.getByRole('tab', { name: person.t('mail.view.html') }).click();
  const frame = dialog.locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', '');
  const shown = frame.contentFrame();
  await expect(shown.getByText('▨ Logo')).toBeVisible();
  await shown.getByText('Your account').click();
  await expect(shown.getByText('It runs until 31 March.')).toBeVisible();
  await expect(dialog.getByText(person.t('mail.blocked', { count: 1 }))).toBeVisible();
  expect(practice.state.requests).toEqual([]);
  await person.button(panel, person.t('notice.close')).click();

  // Accepted, taken back, and chosen by hand.
  await person.attachAsSuggested('mail');
  await person.button(panel, person.t('task.undo')).click();
  await panel
    .getByRole('button', { name: person.t('proves.chooseFor', { title: 'Your subscription has been cancelled' }) })
    .click();
  await panel.getByRole('menuitemcheckbox', { name: person.words.task('bill') }).click();
  await panel.keyboard.press('Escape');
  await expect(panel.getByText(person.t('proves.task', { task: person.words.task('bill') }))).toBeVisible();
  await panel
    .getByRole('button', { name: person.t('describe.of', { title: 'Your subscription has been cancelled' }) })
    .click();
  await panel.getByRole('textbox', { name: person.t('describe.title') }).fill('Farewell');
  await panel.getByRole('textbox', { name: person.t('describe.description') }).fill('Came on 20 November.');
  await person.button(panel, person.t('describe.keep')).click();
  await expect(panel.getByRole('heading', { name: 'Farewell' })).toBeVisible();

  // A screenshot of a chat, and a file of a kind that nobody shows.
  writeFileSync(info.outputPath('voice.amr'), '#!AMR\n\0');
  await person.keepFile(info.outputPath('voice.amr'));
  await expect(panel.getByRole('heading', { name: 'voice.amr' })).toBeVisible();

  const store = await readStore(panel);
  await expectSound(store);
  expect(store.log.map(({ event }) => event.type).slice(-6)).toEqual([
    ...['evidence-kept', 'evidence-attached', 'evidence-detached', 'evidence-attached'],
    ...['evidence-described', 'evidence-kept'],
  ]);
  await person.openTask(panel, 'bill');
  await expect(person.task(panel, 'bill').getByText('Farewell')).toBeVisible();
  await expect(person.task(panel, 'mail').getByText(person.words.status('open'), { exact: true })).toBeVisible();
});

test('refuses what is no evidence or too large, and deletes with a trace', async ({ begin }, info) => {
  const journey = await begin();
  const { person } = journey;
  const panel = await caseAtHome(journey);
  await person.keepPage();
  await person.showView('evidence');
  const before = await readStore(panel);

  const offered = [
    { name: 'large.pdf', bytes: Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(largest)]), why: 'too-large' },
    { name: 'empty.pdf', bytes: Buffer.alloc(0), why: 'empty' },
    { name: 'mail.msg', bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), why: 'outlook' },
    { name: 'letter.eml', bytes: Buffer.from('%!PS'), why: 'no-mail' },
  ] as const;
  for (const { name, bytes, why } of offered) {
    writeFileSync(info.outputPath(name), bytes);
    await chooseFile(panel, info.outputPath(name));
    const notice = panel.getByRole('alert').filter({ hasText: person.t(`dropped.${why}`) });
    await expect(notice).toContainText(person.t('dropped.todo'));
  }
  expect(await readStore(panel)).toEqual(before);

  const [kept] = before.evidence;
  await panel.getByRole('button', { name: person.t('evidence.delete') }).click();
  const ask = panel.getByRole('dialog');
  const yes = ask.getByRole('button', { name: person.t('evidence.delete') });
  await expect(yes, 'a reason is asked for').toBeDisabled();
  await ask.getByRole('textbox', { name: person.t('ask.reason') }).fill('Kept the wrong page');
  await yes.click();
  await expect(panel.getByText(person.t('evidence.none'))).toBeVisible();
  const after = await readStore(panel);
  await expectSound(after);
  expect(after.log.slice(0, before.log.length)).toEqual(before.log);
  expect(after).toMatchObject({ evidence: [], blobs: [] });
  expect(eventsOf(after, 'evidence-deleted')).toMatchObject([
    { evidence: kept?.id, reason: 'Kept the wrong page', sha256s: kept?.parts.map(({ sha256 }) => sha256) },
  ]);
  await person.openLog(panel);
  await expect(panel.getByText('Kept the wrong page')).toBeVisible();
});
