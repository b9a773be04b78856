import { expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import type { Finding, Severity } from '../../utils/files/report.ts';
import { sameFindings, withObjectName } from './same-findings.ts';

const finding = (id: string, severity: Severity, row?: number): Finding => ({
  ...{ id, severity, values: {} },
  ...(row === undefined ? {} : { place: { row } }),
});

test('puts findings of one kind together, the worst and the most frequent first', () => {
  const groups = sameFindings([
    finding('formula', 'note'),
    finding('round', 'warning'),
    finding('cut', 'warning', 1),
    finding('ragged', 'error'),
    finding('cut', 'warning', 9),
  ]);
  expect(groups.map(({ id, findings }) => [id, findings.length])).toEqual([
    ['ragged', 1],
    ['cut', 2],
    ['round', 1],
    ['formula', 1],
  ]);
});

test('one kind found with two weights stays two', () => {
  expect(sameFindings([finding('cut', 'warning'), finding('cut', 'error')])).toHaveLength(2);
});

test('an object is called as the site calls it; an unknown one by its id', () => {
  const of = (object: string) => ({ ...finding('fewer-rows', 'error'), values: { object, found: 1 } });
  const name = (object: string) => withObjectName(of(object), hubspot, ({ 'zh-CN': zh }) => zh).values;
  expect(name('contacts')).toEqual({ object: '联系人', found: 1 });
  expect(name('leads')).toEqual({ object: 'leads', found: 1 });
});
