import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../evidence/hash.ts';
import { eventsOf } from '../events-of.ts';
import { checkLog } from '../log.ts';
import type { Case } from '../rows/case.ts';
import { freshCase } from '../testing/practice.ts';
import { compose } from './compose.ts';
import { beginLetter, keepLetter, noteAnswer, noteOf, noteSent, setPlace } from './keep.ts';
import { letterFile } from './letter-file.ts';
import { type Letter, lettersOf, saidPlaces } from './letters.ts';
import { templates } from './templates/index.ts';

let own: Case;
beforeEach(async () => {
  own = await freshCase();
});

const begin = () => beginLetter(own.id, 'termination', 'en', compose(templates.termination, {}, new Set(), 'en'));
const letters = async () => lettersOf(await eventsOf(own.id));
async function only(): Promise<Letter> {
  const [letter] = await letters();
  if (!letter) throw new Error('no letter');
  return letter;
}

test('what is said of a place is put into every letter that still lacks it, and into none that was sent', async () => {
  await begin();
  const sent = await only();
  await noteSent(own.id, sent, { day: '2026-11-22', way: 'e-mail' });
  await begin();
  await setPlace(own.id, 'contract', 'C-4711');
  const [first, second] = await letters();
  expect(first?.text).toBe(sent.text);
  expect(second?.text).toContain('contract number C-4711;');
  expect(saidPlaces(await eventsOf(own.id))).toEqual({ contract: 'C-4711' });
  expect(await checkLog(own.id)).toMatchObject({ ok: true });
});

test('a place that no letter lacks writes no letter anew', async () => {
  await begin();
  await keepLetter(own.id, await only(), { subject: 'Own', address: '', text: 'Own words' });
  const before = (await eventsOf(own.id)).length;
  await setPlace(own.id, 'contract', 'C-4711');
  expect((await eventsOf(own.id)).length).toBe(before + 1);
});

test('sending notes the hash of the text that is kept, and all of it can be taken back', async () => {
  await begin();
  await noteSent(own.id, await only(), { day: '2026-11-22', way: 'courier', number: 'SF 000', answerBy: '2026-12-06' });
  const sent = await only();
  expect(sent.sent).toMatchObject({ way: 'courier', number: 'SF 000', sha256: await sha256(letterFile(sent)) });
  await noteAnswer(own.id, sent, { day: '2026-11-25', who: 'Practice support' });
  expect((await only()).answered?.who).toBe('Practice support');
  await noteOf(own.id, sent, 'letter-answer-undone');
  await noteOf(own.id, sent, 'letter-sent-undone');
  expect(await only()).toMatchObject({ sent: undefined, answered: undefined });
  await noteOf(own.id, sent, 'letter-removed');
  expect((await only()).removed).toBe(true);
});
