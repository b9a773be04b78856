import { expect, test } from 'vitest';
import type { BundleLetter } from './input.ts';
import { layOut } from './layout.ts';
import { report } from './report.ts';
import { sampleInput } from './testing/sample.ts';

async function rendered(changes: Parameters<typeof sampleInput>[0] = {}): Promise<string> {
  const input = await sampleInput(changes);
  return report(input, {
    layout: layOut(input),
    fingerprint: 'f'.repeat(64),
    excerpts: new Map(),
    pictures: new Map(),
  });
}

const letter: BundleLetter = {
  name: { en: 'Notice of termination', 'zh-CN': '终止合同通知函' },
  subject: 'Notice <b> of termination',
  paths: ['letters/0001-termination.txt', 'letters/0001-termination.docx'],
  sent: {
    ...{ day: '2026-11-20', way: { en: 'Registered mail', 'zh-CN': '挂号信' }, number: 'RR 000' },
    ...{ sha256: 'e'.repeat(64), answerBy: '2026-12-04' },
  },
};

test('a letter is told with its way, number, hash and files; what a person wrote stays text', async () => {
  const page = await rendered({ letters: [letter] });
  for (const words of [
    '2026-11-20 · Registered mail',
    '2026-11-20 · 挂号信',
    'RR 000',
    'e'.repeat(64),
    'No answer noted',
  ])
    expect(page).toContain(words);
  expect(page).toContain('Notice &lt;b&gt; of termination');
  expect(page).toContain('href="letters/0001-termination.docx"');
});

test('an answer stands with who gave it; then nothing is awaited any more', async () => {
  const page = await rendered({
    letters: [{ ...letter, answered: { day: '2026-11-25', who: 'Practice billing', evidence: 'Re: notice' } }],
  });
  expect(page).toContain('2026-11-25 · Practice billing');
  expect(page).not.toContain('2026-12-04');
});

test('people and comparison are tables; without any, no heading stands alone', async () => {
  const cell = (words: string) => ({ en: words, 'zh-CN': words });
  const page = await rendered({
    tables: [{ section: 'people', title: cell('Access'), columns: [cell('What')], rows: [[cell('Token <i>')]] }],
  });
  expect(page).toContain('Token &lt;i&gt;');
  expect(page).toMatch(/<h2 id="people-en">/);
  expect(await rendered()).not.toMatch(/<h2 id="(people|alternatives|letters)-/);
});
