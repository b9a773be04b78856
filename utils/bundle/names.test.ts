import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basicTime, bundleName, safeName } from './names.ts';

describe('safeName', () => {
  test.each([
    ['contacts.csv', 'contacts.csv'],
    ['客户 列表.xlsx', '客户 列表.xlsx'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\data\\a.csv', 'C__data_a.csv'],
    ['100%.csv', '100_.csv'],
    ['a\nb\r.csv', 'a_b_.csv'],
    ['invoice\u202Efdp.exe', 'invoice_fdp.exe'],
    ['con', '_con'],
    ['LPT1.txt', '_LPT1.txt'],
    ['console.txt', 'console.txt'],
    ['name. . ', 'name'],
    ['...', 'file'],
    ['', 'file'],
    ['e\u0301.csv', '\u00e9.csv'],
    ['broken\uD800.csv', 'broken\uFFFD.csv'],
  ])('makes of %j %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  test('gives no name twice, whatever its case', () => {
    const taken = new Set<string>();
    expect(['a.csv', 'A.CSV', 'a.csv', 'a-2.csv'].map((name) => safeName(name, taken))).toEqual([
      'a.csv',
      'A-2.CSV',
      'a-3.csv',
      'a-2-2.csv',
    ]);
  });

  test('is harmless, fits every file system and stays the same when made safe again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeName(name);
        expect(safe).toMatch(/^[^\p{Cc}\p{Cf}<>:"/\\|?*%]+$/u);
        expect(safe).not.toMatch(/^[. ]|[. ]$/);
        expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(180);
        expect(safeName(safe)).toBe(safe);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps the ending of a name that is too long', () => {
    expect(safeName(`${'客'.repeat(300)}.csv`)).toMatch(/^客+\.csv$/);
  });
});

test('basicTime is UTC without separators', () => {
  expect(basicTime(new Date('2026-11-21T21:48:00.999Z'))).toBe('20261121T214800Z');
});

describe('bundleName', () => {
  const at = new Date('2026-11-21T21:48:00Z');

  test('names CRM, account and time', () => {
    expect(bundleName('hubspot', '246810', at)).toBe('clean-exit-hubspot-246810-20261121T214800Z');
  });

  test('leaves out an account that is not known, and what does not belong in a file name', () => {
    expect(bundleName('hubspot', undefined, at)).toBe('clean-exit-hubspot-20261121T214800Z');
    expect(bundleName('own/site', '../公司 7', at)).toBe('clean-exit-own-site-7-20261121T214800Z');
  });
});
