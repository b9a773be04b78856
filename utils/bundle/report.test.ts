import { describe, expect, test } from 'vitest';
import { fill } from '../text.ts';
import type { BundleInput } from './input.ts';
import { layOut } from './layout.ts';
import { doesNotShow, shows } from './limits.ts';
import { report } from './report.ts';
import { words } from './report-words.ts';
import { sampleInput } from './testing/sample.ts';

async function rendered(changes: Partial<BundleInput> = {}): Promise<string> {
  const input = await sampleInput(changes);
  return report(input, {
    layout: layOut(input),
    fingerprint: 'f'.repeat(64),
    excerpts: new Map(),
    pictures: new Map(),
  });
}

/** A text as it stands in the page. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

describe('report.html', () => {
  test('runs no script and may load nothing from a network', async () => {
    const page = await rendered();
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:;`);
    expect(page).not.toMatch(/<script|\son\w+=|javascript:|<link|<iframe|@import|url\(/i);
    expect(page).not.toMatch(/(src|href)="(?!#|captures\/|mail\/|documents\/|exports\/|exports\.json")/);
  });

  test('says everything in both languages', async () => {
    const page = await rendered();
    for (const language of ['en', 'zh-CN'] as const) {
      const half = page.slice(page.indexOf(`data-language="${language}"`)).split('</main>')[0] ?? '';
      for (const text of [...shows, ...doesNotShow]) expect(half).toContain(escaped(text[language]));
      for (const heading of [words.timeline, words.checklist, words.evidence, words.exports]) {
        expect(half).toMatch(new RegExp(`<h2 id="[^"]+">${heading[language]}</h2>`));
      }
    }
  });

  test('names open points on the cover, not the closed ones', async () => {
    const page = await rendered();
    const cover = page.slice(page.indexOf('class="open-points"'), page.indexOf('<h2 id="timeline-en"'));
    expect(cover).toContain(fill(words.openPointsCount, 'en', { count: 1 }));
    expect(cover).toContain('Deactivate the remaining users');
    expect(cover).not.toContain('Remove the phone add-on');
  });

  test('says of each task who does it, by when, and why it is not needed, in its own language', async () => {
    const page = await rendered();
    for (const [language, ...lines] of [
      [
        'en',
        'Who does it: <bdi>Practice Owner &lt;legal&gt;',
        'By when: <bdi>Dec 31, 2026',
        'Why it is not needed: <bdi>Never bought.',
      ],
      [
        'zh-CN',
        '负责人：<bdi>Practice Owner &lt;legal&gt;',
        '完成期限：<bdi>2026年12月31日',
        '不需要的原因：<bdi>从未购买。',
      ],
    ] as const) {
      const half = page.slice(page.indexOf(`id="checklist-${language}"`)).split('<h2')[0] ?? '';
      for (const line of lines) expect(half).toContain(`${line}</bdi>`);
    }
  });

  test('shows what was captured with the full hash of each file', async () => {
    const input = await sampleInput();
    const page = await rendered();
    for (const { parts } of input.evidence) for (const part of parts) expect(page).toContain(part.sha256);
    expect(page).toContain('<img src="captures/0001/screenshot.png"');
    expect(page).toContain('503,417');
    expect(page).toContain('href="documents/0001/%E5%AE%A1%E6%89%B9%E5%8D%95%20100_.pdf"');
  });

  test('shows how complete each object is, and what is missing or replaced', async () => {
    const page = await rendered();
    expect(page).toContain('<meter min="0" max="500" value="480" aria-label="Contacts"></meter>');
    expect(page).toContain('<bdi>Data_002.zip</bdi>');
    expect(page).toContain('<bdi>torn &lt;b&gt;.csv</bdi> → <bdi>deals.csv</bdi>');
    expect(page).toContain('记录不全：少了 20 条。');
    expect(await rendered({ exported: undefined })).not.toContain('exports.json');
  });

  test('writes text from outside as text', async () => {
    const attack = '"><img src=x onerror=alert(1)>';
    const input = await sampleInput({ organisation: attack, contact: attack, software: attack });
    input.case.account = { id: attack, name: attack, region: attack };
    const [first] = input.evidence;
    if (first) Object.assign(first, { title: attack, url: attack, record: { from: attack, account: { id: attack } } });
    const [file] = input.exports;
    if (file) Object.assign(file, { name: attack, findingLines: [{ en: attack, 'zh-CN': attack }] });
    if (file) Object.assign(file.report, { verdict: attack });
    const page = await rendered(input);
    expect(page).not.toContain('<img src=x');
    expect(page.split(escaped(attack).replaceAll('<', '&lt;').replaceAll('>', '&gt;')).length).toBeGreaterThan(15);
  });

  test('opens in the language that was asked for, and in English otherwise; the other one is left out where one is enough', async () => {
    expect(await rendered()).toMatch(/<html lang="en">[\s\S]*id="choice-en" checked>/);
    expect(await rendered({ languages: ['zh-CN', 'en'] })).toMatch(/<html lang="zh-CN">[\s\S]*id="choice-zh" checked>/);
    const one = await rendered({ languages: ['zh-CN'] });
    expect(one).not.toMatch(/id="choice-|<main lang="en"/);
    expect(one).toContain('<main lang="zh-CN"');
  });
});
