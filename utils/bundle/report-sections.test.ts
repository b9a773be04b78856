import { describe, expect, test } from 'vitest';
import { fill, languages } from '../text.ts';
import { escapeHtml } from './html.ts';
import type { BundleInput } from './input.ts';
import { layOut } from './layout.ts';
import { report } from './report.ts';
import { sections } from './report-sections.ts';
import { words } from './report-words.ts';
import { crowdedInput, crowdedName } from './testing/crowded.ts';

const rendered = (input: BundleInput) =>
  report(input, { layout: layOut(input), fingerprint: 'f'.repeat(64), excerpts: new Map(), pictures: new Map() });
const crowded = await crowdedInput();
const page = rendered(crowded);

describe.each(languages)('in %s', (language) => {
  const half = page.slice(page.indexOf(`data-language="${language}"`)).split('</main>')[0] ?? '';

  test('every section of a case that has everything is there, and the contents lead to it', () => {
    // `faults` is for a case that was damaged, `people` for one that has any.
    const expected = sections.filter(({ id }) => id !== 'faults' && id !== 'people');
    for (const { id, title } of expected) {
      expect(half).toContain(`<h2 id="${id}-${language}">${escapeHtml(title[language])}</h2>`);
      expect(half).toContain(`<a href="#${id}-${language}">`);
    }
  });

  test('the cover says what was left, when, how it ended and what is open', () => {
    const cover = half.slice(0, half.indexOf('<nav class="contents"'));
    for (const said of ['HubSpot CRM', escapeHtml(crowdedName), '2026-11-20 08:00:00 UTC', '2026-11-21 21:39:00 UTC'])
      expect(cover).toContain(said);
    expect(cover).toContain(words.cancelledAt[language]);
    expect(cover.match(/<span class="chip warn">/g)).toHaveLength(6);
  });

  test('each of 300 lines of the timeline is a row of its own', () => {
    expect(half.match(/<td class="seq">/g)).toHaveLength(300);
  });

  test('names in any script stand apart from the text around them', () => {
    expect(half).toContain('<bdi>تأكيد إلغاء الاشتراك ✅ 0</bdi>');
    expect(half).toContain('<bdi>👩🏽‍💼🧾 Rechnung 1</bdi>');
  });
});

test('a redacted copy is told with the hash of its original', async () => {
  const input = await crowdedInput();
  Object.assign(input.evidence[0]?.parts[0] ?? {}, { redactedFrom: { part: 'original.png', sha256: 'b'.repeat(64) } });
  const told = rendered(input);
  for (const language of languages)
    expect(told).toContain(fill(words.redactedCopy, language, { name: 'original.png' }));
  expect(told).toContain('b'.repeat(64));
});

test('what a record could not know is not printed as if it were known', async () => {
  const input = await crowdedInput();
  Object.assign(input.evidence[0]?.record ?? {}, { http: { status: 'not available: nobody asked' } });
  expect(rendered(input)).not.toContain('not available');
});
