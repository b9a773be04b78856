import { describe, expect, test } from 'vitest';
import { fill, languages } from '../text.ts';
import { faultWords } from './fault-words.ts';
import { newSigningKey } from './key.ts';
import { made } from './point.ts';
import { pointWords } from './point-words.ts';
import { pointText, verdictText } from './points.ts';
import { sampleInput } from './testing/sample.ts';
import { verifyBundle } from './verify.ts';
import { faults, pointIds, type VerifyReport } from './verify-report.ts';
import { writeBundle } from './write.ts';

describe.each(languages)('in %s', (language) => {
  test('every point of a real report is a whole sentence', async () => {
    const { blob } = await writeBundle(await sampleInput(), await newSigningKey());
    for (const point of (await verifyBundle(blob)).points) {
      const { title, answer } = pointText(point, language);
      expect(title).not.toBe('');
      expect(answer).toMatch(language === 'en' ? /\.$/ : /。$/);
      expect(answer).not.toMatch(/\{\w+\}/);
    }
  });

  test.each(faults)('%s is said in words even when nothing was counted', (fault) => {
    const values = { line: 3, lines: 4, at: '2026-11-21', signer: 'Practice' };
    const { answer } = pointText(made('complete', 'fails', { fault, values }), language);
    expect(answer).not.toMatch(/\{\w+\}/);
    expect(answer).toContain(fill(faultWords[fault], language, values));
  });

  test('a value from outside cannot silence its sentence', () => {
    const values = { organisation: '{at}' };
    expect(pointText(made('person', 'unknown', { values }), language).answer).toContain('{at}');
  });

  test('the verdict is one sentence', () => {
    const report: VerifyReport = { verdict: 'changed', about: { files: 0, bytes: 0 }, points: [] };
    expect(verdictText(report, language)).toContain(language === 'en' ? 'not as it was written' : '不一致');
  });
});

test('every point has its words', () => {
  expect(Object.keys(pointWords)).toEqual([...pointIds]);
});
