import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Check } from './check-type.ts';
import { findings, findingText } from './findings.ts';
import { severities } from './report.ts';
import { check, contacts } from './testing.ts';

const all: Check[] = Object.values(findings);
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every check that a file declares is in the list', async () => {
  const declared: string[] = [];
  for (const name of readdirSync(new URL('./checks', import.meta.url))) {
    if (name.includes('.test.')) continue;
    const module: Record<string, unknown> = await import(`./checks/${name.replace(/\.ts$/, '')}.ts`);
    for (const value of Object.values(module)) {
      if (typeof value === 'object' && value !== null && 'todo' in value) declared.push((value as Check).id);
    }
  }
  expect(declared.sort()).toEqual(Object.keys(findings).sort());
  expect(new Set(declared).size).toBe(declared.length);
});

test.each(all.map((one) => [one.id, one] as const))(
  '%s speaks both languages alike',
  (id, { severity, text, todo }) => {
    expect(findings[id as keyof typeof findings].id).toBe(id);
    expect(severities).toContain(severity);
    for (const words of [text, todo]) {
      expect(words.en).toMatch(/^[A-Z].*\.$/);
      expect(words['zh-CN']).toMatch(/^.*[\u4e00-\u9fff].*。$/);
      expect(places(words['zh-CN'])).toEqual(places(words.en));
    }
  },
);

describe('a finding in words', () => {
  test('values, numbers as the language writes them, and the place', () => {
    const finding = {
      id: 'fewer-rows',
      severity: 'error' as const,
      values: { object: 'contacts', found: 12000, expected: 12480, missing: 480 },
      place: { path: 'a/contacts.csv', row: 1234, column: 'Email' },
    };
    expect(findingText(finding, 'en')).toMatchObject({
      what: 'Records of contacts are missing: 480. The CRM showed 12,480, the files hold 12,000.',
      where: 'a/contacts.csv, row 1,234, column “Email”',
    });
    expect(findingText(finding, 'zh-CN')).toMatchObject({
      what: '记录不全：contacts 只有 12,000 行，而 CRM 中显示 12,480 条，少了 480 条。',
      where: 'a/contacts.csv，第 1,234 行，“Email”列',
    });
  });

  test('a byte is said where no row is known, and nothing where nothing is known', () => {
    const finding = { id: 'bad-bytes', severity: 'error' as const, values: {} };
    expect(findingText({ ...finding, place: { byte: 10 } }, 'en').where).toBe('byte 10');
    expect(findingText({ ...finding, place: { byte: 10, row: 2 } }, 'en').where).toBe('row 2');
    expect(findingText(finding, 'en').where).toBe('');
  });

  test('names from the file cannot change the sentence', () => {
    const place = { path: '$&{row}', column: '$1' };
    const text = findingText({ id: 'blank-id', severity: 'warning', values: { total: 1, rows: '$&' }, place }, 'en');
    expect(text.what).toContain('in row $&.');
    expect(text.where).toBe('$&{row}, column “$1”');
  });

  test.each(['gone-since', 'constructor', '__proto__'])('%s, which has no words here, gives its id', (id) => {
    expect(findingText({ id, severity: 'note', values: {} }, 'en')).toEqual({ what: id, todo: '', where: '' });
  });
});

test('no sentence about a badly damaged file has an open place', async () => {
  const damaged = `Record ID,,Name,Name\n1,=1+1,"a"b,1.38E+10\n1,\ufffd,5" x,\0\n,2\n3,\x01,"open`;
  const report = await check(damaged, 'contacts.csv', { ...contacts, expected: [{ object: 'contacts', count: 90 }] });
  expect(report.findings.length).toBeGreaterThan(10);
  for (const finding of report.findings) {
    for (const language of ['en', 'zh-CN'] as const) {
      expect(Object.values(findingText(finding, language)).join()).not.toMatch(/[{}]|undefined/);
    }
  }
});
