/** `npm run pictures`: walks the main job beside the practice CRM in each language and takes the pictures of the README. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import JSZip from 'jszip';
import { startHubSpot } from '../tests/crms/hubspot/index.ts';
import { type CleanExitBrowser, launch, storeBuild } from '../tests/e2e/browser.ts';
import { HubSpotPerson } from '../tests/e2e/hubspot-person.ts';
import { type Language, languages } from '../utils/text.ts';

const folder = path.resolve(import.meta.dirname, '../docs/pictures');
/** A part of a page is shown from its top down to here, in CSS px; the CRM's page is as high. */
const mostHeight = 800;
/** Pixels to a CSS px, so that words stay sharp on fine screens. */
const scale = 1.5;
/** WebP quality: flat colours and text show no loss above this. */
const quality = 82;

const scratch = mkdtempSync(path.join(tmpdir(), 'clean-exit-pictures-'));
try {
  mkdirSync(folder, { recursive: true });
  // A copy, so that a build made meanwhile does not change the program under the pictures.
  const extension = path.join(scratch, 'extension');
  cpSync(storeBuild, extension, { recursive: true });
  for (const language of languages) await takePictures(extension, language);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function takePictures(extension: string, language: Language): Promise<void> {
  const practice = await startHubSpot({ language, pace: 'quick', signedIn: false, backupDelay: 500 });
  const hosts = practice.hosts.map((host) => `https://${host}/*`);
  const browser = await launch({ extension, practice, language, grantable: { api: ['downloads'], hosts } });
  try {
    const [page = await browser.context.newPage()] = browser.context.pages();
    const person = new HubSpotPerson(browser, practice, page);
    await person.signIn();
    const popup = await person.openPopup();
    await person.button(popup, person.t('popup.workOn')).waitFor();
    keep(await picture(popup.locator('main')), 'popup', language);
    await popup.close();

    await person.startCase();
    await decide(person, language);
    await person.seeCounts();
    keep(await picture(await person.checkFile(await person.exportBackup())), 'file', language);

    await person.goToLastButton();
    const window = await sideBySide(browser, await picture(page), await picture(await tidyPanel(person)));
    keep(window, 'last-button', language);

    await person.pressLastButton();
    await person.keepPage();
    const mail = path.join(scratch, 'confirmation.eml');
    writeFileSync(mail, practice.state.mails[0] ?? '');
    await person.keepFile(mail);
    await person.attachAsSuggested('mail');
    await person.button(await person.panel(), person.t('notice.close')).click();

    await person.showView('checklist');
    const panel = await tidyPanel(person);
    keep(await picture(panel), 'checklist', language);
    await panel.page().emulateMedia({ colorScheme: 'dark' });
    keep(await picture(panel), 'checklist-dark', language);
    await panel.page().emulateMedia({ colorScheme: 'light' });

    const bundle = await person.writeBundle();
    keep(await picture(await tidyPanel(person)), 'bundle', language);
    keep(await reportOf(browser, bundle), 'report', language);
  } finally {
    await browser.close();
    await practice.close();
  }
}

/** What comes before any page of the CRM: why, and who was told. */
async function decide(person: HubSpotPerson, language: Language): Promise<void> {
  const panel = await person.panel();
  await person.openTask(panel, 'reason');
  const note = panel.getByRole('textbox', { name: person.t('note.label') }).first();
  await note.fill({ en: 'We use two of its forty features.', 'zh-CN': '四十项功能，我们只用其中两项。' }[language]);
  await note.blur();
  for (const task of ['people', 'contract']) {
    await person.openTask(panel, task);
    await person.button(panel, person.t('task.saidDone')).click();
  }
}

/** The side panel from its top, without the marks that mouse and keyboard leave on what was pressed last. */
async function tidyPanel(person: HubSpotPerson): Promise<Locator> {
  const panel = await person.panel();
  await panel.mouse.move(0, 0);
  await panel.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  return panel.locator('body');
}

/** What a page or one part of it shows, as WebP, which Playwright's own screenshots cannot be. */
async function picture(shown: Page | Locator): Promise<Buffer> {
  const isPart = 'page' in shown;
  const page = isPart ? shown.page() : shown;
  await page.evaluate(movementsToEnd);
  const { x, y, width, height } = await (isPart ? shown : page.locator(':root')).evaluate(boxOf, isPart);
  const clip = { x, y, width, height: Math.min(height, mostHeight), scale };
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    clip,
    captureBeyondViewport: isPart,
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** In the page: where an element stands in the document, or what the window shows of it. */
function boxOf(element: Element, whole: boolean) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return whole
    ? { x: left + scrollX, y: top + scrollY, width, height }
    : { x: 0, y: 0, width: innerWidth, height: innerHeight };
}

/** In the page: waits for what moves and comes to an end, as colours do when the theme changes. */
async function movementsToEnd(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** The CRM's page and the side panel as they stand in one window. */
async function sideBySide(browser: CleanExitBrowser, left: Buffer, right: Buffer): Promise<Buffer> {
  const image = (webp: Buffer) =>
    `<img src="data:image/webp;base64,${webp.toString('base64')}" style="height:${mostHeight}px">`;
  const sheet = await browser.context.newPage();
  await sheet.setViewportSize({ width: 1280 + 1 + 360, height: mostHeight });
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:#94a3b8">${image(left)}${image(right)}</body>`,
  );
  await sheet.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const whole = await picture(sheet);
  await sheet.close();
  return whole;
}

/** The first screen of the report in a bundle, opened from the disk as its reader does. */
async function reportOf(browser: CleanExitBrowser, bundle: string): Promise<Buffer> {
  const { files } = await JSZip.loadAsync(readFileSync(bundle));
  let report = '';
  for (const entry of Object.values(files)) {
    const file = path.join(scratch, entry.name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await entry.async('nodebuffer'));
    if (entry.name.endsWith('/data/report.html')) report = file;
  }
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 900, height: mostHeight });
  await page.goto(pathToFileURL(report).href);
  const first = await picture(page);
  await page.close();
  return first;
}

function keep(webp: Buffer, name: string, language: Language): void {
  const file = path.join(folder, `${name}.${language}.webp`);
  writeFileSync(file, webp);
  console.log(`${path.relative(process.cwd(), file)}  ${Math.ceil(webp.length / 1024)} kB`);
}
