import { expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import type { ExportFacts } from '../../sites/schema.ts';
import type { CaseEvent, LoggedEvent } from './events/index.ts';
import { after, exportTimes } from './export-clocks.ts';
import { stateOf } from './state.ts';

const [backup] = hubspot.exports as [ExportFacts];
const kept = { amount: 48, unit: 'hours', from: 'x' } as const;
const next = [{ amount: 7, unit: 'days', from: 'x' } as const];
const site = { ...hubspot, exports: [{ ...backup, fileName: '^Data_\\d+\\.zip$', kept, next }] };

/** Events on following days at noon, from the first of November on. */
const log = (...events: CaseEvent[]): LoggedEvent[] =>
  events.map((event, at) => ({ ...event, seq: at + 1, at: `2026-11-0${at + 1}T12:00:00.000Z` }));
const asked: CaseEvent = { type: 'guide-finished', guide: 'export' };
const ready: CaseEvent = { type: 'export-ready', export: 'backup' };
const download: CaseEvent = { type: 'download-noticed', name: 'Data_001.zip', from: 'https://app.hubspot.com' };
const times = (...events: CaseEvent[]) => exportTimes(site, stateOf(log(...events), [], [], []))[0];

test('no clock runs before anything was exported', () => {
  expect(times({ type: 'guide-started', guide: 'export' })).toMatchObject({ clocks: [] });
});

test('until the moment is known at which the file was ready, the link is counted from when it was asked for', () => {
  expect(times(asked)?.clocks).toMatchObject([
    { type: 'kept', at: new Date('2026-11-03T12:00:00.000Z'), from: 'asked' },
    { type: 'next', from: 'asked' },
  ]);
  expect(times(asked, ready)?.clocks[0]).toMatchObject({ at: new Date('2026-11-04T12:00:00.000Z'), from: 'ready' });
});

test('a download shows that the file was ready; the first moment that is known counts', () => {
  expect(times(asked, download)?.clocks[0]).toMatchObject({ from: 'ready', since: '2026-11-02T12:00:00.000Z' });
  expect(times(asked, ready, download)?.clocks[0]).toMatchObject({ since: '2026-11-02T12:00:00.000Z' });
  const other: CaseEvent = { ...download, name: 'invoice.pdf' } as CaseEvent;
  expect(times(asked, other)?.clocks[0]).toMatchObject({ from: 'asked' });
});

test('a new export begins all clocks anew', () => {
  expect(times(asked, ready, asked)?.clocks).toMatchObject([
    { type: 'kept', from: 'asked', since: '2026-11-03T12:00:00.000Z' },
    { type: 'next', since: '2026-11-03T12:00:00.000Z' },
  ]);
});

test('a download without a guide shows that there was an export', () => {
  expect(times(download)?.clocks).toMatchObject([{ type: 'kept', from: 'ready' }, { type: 'next' }]);
});

test.each([
  ['2026-11-21T10:00:00.000Z', { amount: 48, unit: 'hours' }, '2026-11-23T10:00:00.000Z'],
  ['2026-11-21T10:00:00.000Z', { amount: 14, unit: 'days' }, '2026-12-05T10:00:00.000Z'],
  ['2026-01-31T10:00:00.000Z', { amount: 1, unit: 'months' }, '2026-02-28T10:00:00.000Z'],
  ['2026-11-15T10:00:00.000Z', { amount: 3, unit: 'months' }, '2027-02-15T10:00:00.000Z'],
] as const)('%s and %o is %s', (moment, span, then) => {
  expect(after(moment, span).toISOString()).toBe(then);
});

test('a download that is no export starts no clock', () => {
  expect(times(download)?.clocks).toHaveLength(2);
  expect(times(download, { type: 'download-dismissed', name: 'Data_001.zip' })?.clocks).toEqual([]);
});

test('that it was ready is taken back, and counts again from the moment at which it was said', () => {
  const notReady: CaseEvent = { type: 'export-not-ready', export: 'backup', said: '2026-11-02T12:00:00.000Z' };
  const again: CaseEvent = { ...ready, since: '2026-11-02T12:00:00.000Z' } as CaseEvent;
  expect(times(asked, ready, notReady)).toMatchObject({ ready: undefined });
  expect(times(asked, ready, notReady, again)).toMatchObject({ ready: '2026-11-02T12:00:00.000Z' });
  expect(times(asked, ready, notReady, ready)).toMatchObject({ ready: '2026-11-04T12:00:00.000Z' });
  expect(times(asked, ready, asked, again)).toMatchObject({ ready: undefined });
});
