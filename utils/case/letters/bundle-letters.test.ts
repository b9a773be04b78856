import { expect, test } from 'vitest';
import { sha256 } from '../../evidence/hash.ts';
import type { CaseEvent } from '../events/index.ts';
import { oneOfEach } from '../testing/practice.ts';
import { bundleLetters } from './bundle-letters.ts';
import { letterFile } from './letter-file.ts';

const logged = (...events: CaseEvent[]) =>
  events.map((event, at) => ({ ...event, seq: at + 1, at: '2026-11-22T00:00:00.000Z' }));

test('each letter goes into the bundle as text, Word file and record; the text is the one whose hash the log holds', async () => {
  const written = { ...oneOfEach['letter-written'], text: '致：示例\n' };
  const sent = { ...oneOfEach['letter-sent'], sha256: await sha256(letterFile(written)) };
  const removed = { ...oneOfEach['letter-removed'], letter: 'other' };
  const { letters, extras } = await bundleLetters({
    events: logged(written, sent, oneOfEach['letter-answered'], { ...written, letter: 'other' }, removed),
    evidence: [],
  });
  expect(extras.map(({ path }) => path)).toEqual([
    'letters/0001-termination.txt',
    'letters/0001-termination.docx',
    'letters/0001-termination.json',
  ]);
  const [text, , record] = extras;
  expect(await sha256(new Blob([text?.content ?? '']))).toBe(sent.sha256);
  expect(JSON.parse(String(record?.content))).toMatchObject({
    ...{ kind: 'termination', sent: { way: 'registered-mail', sha256: sent.sha256 } },
    answered: { who: 'Practice support' },
  });
  expect(letters).toMatchObject([{ sent: { way: { en: 'Registered mail' } }, answered: { evidence: undefined } }]);
});
