import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { verifyBundle } from '../../bundle/verify.ts';
import { caseView } from '../cases.ts';
import { db } from '../db.ts';
import type { CaseEvent } from '../events/index.ts';
import { deleteEvidence, keepEvidence } from '../evidence.ts';
import { checkCase } from '../integrity/check-case.ts';
import { append, linesOf } from '../log.ts';
import { ledgerOf } from '../money/ledger.ts';
import type { Case } from '../rows/case.ts';
import { freshCase, oneOfEach } from '../testing/practice.ts';
import type { CaseCopy } from './case-copy.ts';
import { mergeCases } from './merge-cases.ts';
import { readBundle } from './read-bundle.ts';
import { bundleOf } from './testing/bundle-of.ts';

type Browser = Map<string, unknown[]>;
let found: Case;
/** Each person's browser, as it was left. */
let mine: Browser;
let theirs: Browser;

const say = (event: CaseEvent) => append(found.id, event);
const note = (text: string) => say({ type: 'note-written', task: 'reason', text });
const take = async (copy: CaseCopy) => (await mergeCases([copy], 'Clean Exit test', 'join'))[0];
const handOver = async () => readBundle(await bundleOf(found.id));
const notes = async () =>
  (await linesOf(found.id)).flatMap(({ event }) => (event.type === 'note-written' ? [event.text] : []));
const piece = (title: string) =>
  keepEvidence(found.id, {
    ...{ kind: 'page', title, at: '2026-01-01T00:00:00.000Z', places: [], record: {} },
    parts: [{ name: 'text.txt', mediaType: 'text/plain', blob: new Blob([title]) }],
  });

async function leave(): Promise<Browser> {
  return new Map(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));
}

async function sitDownAt(browser: Browser = new Map()): Promise<void> {
  for (const table of db.tables) {
    await table.clear();
    await table.bulkPut(browser.get(table.name) ?? []);
  }
}

/** A case that was handed over once, and went on in both browsers. */
beforeEach(async () => {
  found = await freshCase();
  await piece('before');
  const handed = await handOver();
  // The bundle can't hold the line that says that it was written.
  await say(oneOfEach['bundle-written']);
  await note('mine');
  mine = await leave();
  await sitDownAt();
  await take(handed);
  await note('theirs');
  await piece('added there');
  theirs = await leave();
});

test('handed back, what was added there stands in the log here, with its own time, and nothing is lost', async () => {
  const back = await handOver();
  const added = (await linesOf(found.id)).find(({ event }) => event.type === 'note-written')?.event;
  await sitDownAt(mine);
  const before = await linesOf(found.id);
  expect(await take(back)).toEqual({ caseId: found.id, how: 'joined', lines: 2, continued: false, redacted: 0 });
  const after = await linesOf(found.id);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map(({ event }) => event.type)).toEqual([
    'case-joined',
    ...['note-written', 'evidence-kept'],
    'evidence-kept',
  ]);
  expect(after[before.length]?.event).toMatchObject({ common: 2, lines: 2, key: back.lines.at(-1)?.signed?.key });
  expect(after[before.length + 1]?.event).toMatchObject({ text: 'theirs', at: added?.at });
  expect((await checkCase(found.id)).faults).toEqual([]);
  const titles = (await caseView(found.id))?.state.evidence.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['before', 'added there', expect.stringMatching(/^Log of this case/)]));
  expect((await verifyBundle(await bundleOf(found.id))).verdict).toBe('whole');
});

test('what was signed there is kept as it was signed', async () => {
  const back = await handOver();
  await sitDownAt(mine);
  await take(back);
  const kept = (await caseView(found.id))?.state.evidence.find(({ title }) => title.startsWith('Log of this case'));
  const text = await (await db.blobs.get([kept?.id ?? '', 'timeline.jsonl']))?.blob.text();
  expect(text?.trimEnd().split('\n')).toEqual(back.lines.map(({ line }) => line));
  expect(await (await db.blobs.get([kept?.id ?? '', 'keys.pem']))?.blob.text()).toContain('PUBLIC KEY');
});

test('to and fro as often as one likes: each line comes once', async () => {
  for (const round of [1, 2, 3]) {
    await sitDownAt(theirs);
    await note(`theirs ${round}`);
    const back = await handOver();
    theirs = await leave();
    await sitDownAt(mine);
    await take(back);
    expect(await take(back), 'the same once more').toMatchObject({ how: 'shorter', lines: 0 });
    await note(`mine ${round}`);
    const forth = await handOver();
    mine = await leave();
    await sitDownAt(theirs);
    await take(forth);
    expect(await take(forth)).toMatchObject({ how: 'shorter', lines: 0 });
    expect((await checkCase(found.id)).faults).toEqual([]);
    theirs = await leave();
  }
  const all = ['mine', 'theirs', ...[1, 2, 3].flatMap((round) => [`theirs ${round}`, `mine ${round}`])];
  expect((await notes()).toSorted()).toEqual(all.toSorted());
  await sitDownAt(mine);
  expect((await notes()).toSorted()).toEqual(all.toSorted());
  expect((await checkCase(found.id)).faults).toEqual([]);
});

test('what was deleted there goes here, too, and its line stays', async () => {
  const before = (await db.evidence.toArray()).find(({ title }) => title === 'before');
  if (before) await deleteEvidence(before, 'The wrong page.');
  const back = await handOver();
  await sitDownAt(mine);
  await take(back);
  expect(await db.evidence.get(before?.id ?? '')).toBeUndefined();
  expect((await checkCase(found.id)).faults).toEqual([]);
});

test('a line that speaks of another speaks of the same one here', async () => {
  const { seq } = await say(oneOfEach['money-refund-asked']);
  const first = await handOver();
  await say({ type: 'money-taken-back', number: seq });
  const second = await handOver();
  await sitDownAt(mine);
  await note('so that the numbers differ');
  await take(first);
  expect(ledgerOf((await linesOf(found.id)).map(({ event }) => event)).refund).toMatchObject({ asked: {} });
  await take(second);
  expect(ledgerOf((await linesOf(found.id)).map(({ event }) => event)).refund.asked).toBeUndefined();
});

test('a log that has nothing in common but the name stands beside', async () => {
  const back = await handOver();
  await sitDownAt(mine);
  const strange = {
    ...back,
    lines: back.lines.slice(1).map(({ line }) => ({ line: line.replace(/"seq":(\d+)/, (_, n) => `"seq":${n - 1}`) })),
  };
  expect(await take(strange)).toMatchObject({ caseId: `${found.id}~2`, how: 'forked' });
});
