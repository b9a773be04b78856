import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/chromium.mjs';
import { newSigningKey } from '../../utils/bundle/key.ts';
import { crowdedInput } from '../../utils/bundle/testing/crowded.ts';
import { filesOf } from '../../utils/bundle/testing/rezip.ts';
import { writeBundle } from '../../utils/bundle/write.ts';
import type { Language } from '../../utils/text.ts';
import { expect, test } from './fixture.ts';
import { lighterWindow } from './lighter-window.ts';
import { linesOfPdf, type PdfLine } from './pdf-lines.ts';
import { type PdfPicture, picturesOfPdf } from './pdf-pictures.ts';

/** A4, and the margins of the report's style sheet, in points. */
const sheet = { width: 595, height: 842 };
const side = (16 / 25.4) * 72;
const foot = (20 / 25.4) * 72;
/** Headings are larger; the contents on the cover, which name them, are not. */
const textSize = 10.5;

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [lighterWindow] });
});
test.afterAll(() => browser.close());

for (const language of ['en', 'zh-CN'] as const) {
  test(`the report of a crowded case prints to clean A4, in ${language}`, async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await openReport(page, language, test.info().outputPath('bundle'));
    const headings = await page.locator('h2, h3').allInnerTexts();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    writeFileSync(test.info().outputPath('report.pdf'), pdf);
    if (language === 'en') {
      const pictures = await picturesOfPdf(pdf);
      for (const height of [6_000, 20_000]) everyRowIsPrinted(pictures, height);
    }
    const sheets = await linesOfPdf(pdf);
    expect(sheets.length).toBeGreaterThan(10);

    for (const [index, { width, height, lines }] of sheets.entries()) {
      const name = `sheet ${index + 1}`;
      expect([Math.round(width), Math.round(height)], name).toEqual([sheet.width, sheet.height]);
      const outside = lines.filter(({ left, right }) => left < side - 1 || right > sheet.width - side + 1);
      expect(outside, `${name}: words beyond the margin`).toEqual([]);
      const last = lastLine(lines);
      expect(headings, `${name}: a heading alone at the foot`).not.toContain(
        last && last.size > textSize ? last.text : undefined,
      );
      const footer = lines.filter(({ bottom }) => bottom < foot).map(({ text }) => text);
      expect(footer, name).toEqual([`${index + 1} / ${sheets.length}`]);
      const head = lines.filter(({ bottom }) => bottom > sheet.height - foot).map(({ text }) => text);
      if (index > 0) expect(head.join(' '), name).toContain('2026-11-21');
    }
  });
}

test('on paper nothing is cut off, and nothing is dark', async () => {
  const page = await browser.newPage({ colorScheme: 'dark', viewport: { width: 673, height: 900 } });
  await openReport(page, 'en', test.info().outputPath('bundle'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const found = await page.evaluate(() => {
    const all = Array.from(document.querySelectorAll('main, main *'));
    const room = document.documentElement.clientWidth;
    const shown = all.filter((one) => one.getClientRects().length > 0);
    const clips = (one: Element) => !one.matches('.strip') && getComputedStyle(one).overflow !== 'visible';
    return {
      wide: shown
        .filter((one) => !one.closest('.strip') && one.getBoundingClientRect().right > room + 1)
        .map((one) => one.outerHTML.slice(0, 200)),
      cut: shown
        .filter((one) => clips(one) && one.scrollHeight > one.clientHeight + 1)
        .map((one) => one.outerHTML.slice(0, 200)),
      squeezed: Array.from(document.images, (one) => ({
        shape: one.clientWidth / one.clientHeight,
        own: one.naturalWidth / one.naturalHeight,
      })).filter(({ shape, own }) => Math.abs(shape / own - 1) > 0.02),
      narrow: Array.from(document.querySelectorAll('td'), (cell) => cell.clientWidth).filter((width) => width < 30)
        .length,
      back: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.body).color,
    };
  });
  expect(found).toEqual({
    wide: [],
    cut: [],
    squeezed: [],
    narrow: 0,
    back: 'rgba(0, 0, 0, 0)',
    ink: 'rgb(22, 32, 46)',
  });
});

/** The parts of a tall picture on the sheets, put together, are all of it. */
function everyRowIsPrinted(pictures: PdfPicture[], height: number): void {
  let shown = 0;
  for (const { from, to } of pictures.filter((picture) => picture.height === height)) {
    expect(from, `rows of ${height}`).toBeLessThanOrEqual(shown + 1);
    shown = to;
  }
  expect(shown).toBeGreaterThan(height - 1);
}

async function openReport(page: Page, language: Language, folder: string): Promise<void> {
  const { blob } = await writeBundle(await crowdedInput({ languages: [language] }), await newSigningKey());
  let report = '';
  for (const [name, bytes] of await filesOf(blob)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    if (name.endsWith('data/report.html')) report = file;
  }
  await page.goto(`file://${report}`);
}

/** The lowest line of the text itself. */
function lastLine(lines: PdfLine[]): PdfLine | undefined {
  return lines.filter(({ bottom }) => bottom > foot).sort((one, other) => one.bottom - other.bottom)[0];
}
