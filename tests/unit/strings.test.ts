import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../utils/browser/locales/en/index.ts';
import { zhCN } from '../../utils/browser/locales/zh-CN/index.ts';

const catalogues: Record<string, Record<string, string>> = { en, 'zh-CN': zhCN };

/** Keys that are put together from a fixed beginning and a value of a closed union; the compiler checks that each exists. */
const prefixes = [
  'answer.',
  'api.trouble.',
  'capturing.',
  'bundle.lock.',
  'bundle.secret.',
  'check.',
  'clock.since.',
  'clocks.',
  'columns.kind.',
  'columns.noValues.',
  'contract.days.fault.',
  'contract.group.',
  'contract.part.',
  'contract.unread.',
  'dates.group.',
  'copies.how.',
  'copies.trouble.',
  'counts.',
  'counts.by.',
  'customers.seen.',
  'customers.trouble.',
  'dropped.',
  'evidence.kind.',
  'files.group.',
  'folder.',
  'go.',
  'host.trouble.',
  'keptFor.',
  'kind.',
  'letters.language.',
  'letters.law.',
  'migration.confidence.',
  'migration.going.',
  'migration.unread.',
  'motif.',
  'money.fault.',
  'money.fee.',
  'money.paste.fault.',
  'money.per.',
  'money.period.',
  'money.period.count.',
  'money.refund.',
  'money.refund.write.',
  'part.',
  'people.lines.',
  'people.lines.usual.',
  'people.part.',
  'people.users.state.',
  'proof.complete.',
  'proof.mine.',
  'proof.sound.',
  'reason.',
  'mail.view.',
  'notCopied.',
  'people.page.todo.',
  'people.page.trouble.',
  'redact.note.',
  'secret.',
  'signature.',
  'signature.weak.',
  'topic.',
  'severity.',
  'stop.',
  'support.channel.',
  'stamp.trouble.',
  'terms.',
  'trail.why.',
  'verdict.',
  'verify.result.',
  'view.',
  'ways.',
  'role.',
  'begin.purpose.',
];

const files = globSync('{components,entrypoints,utils/browser}/**/*.{ts,tsx}').filter(
  (path) => !path.includes('locales') && !path.endsWith('.test.ts'),
);
const code = files.map((path) => readFileSync(path, 'utf8')).join('\n');
const literals = new Set([...code.matchAll(/(['"`])([\w.-]+)\1/g)].map(([, , literal]) => literal));
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([place]) => place).sort();

it('has code to look at', () => {
  expect(files.length).toBeGreaterThan(30);
});

it('has the same keys in every language, in the same order', () => {
  expect(Object.keys(zhCN)).toEqual(Object.keys(en));
});

it('has no word that nothing shows', () => {
  const unused = Object.keys(en).filter(
    (key) =>
      !literals.has(key) && !prefixes.some((prefix) => key.startsWith(prefix) && code.includes(`\`${prefix}\${`)),
  );
  expect(unused).toEqual([]);
});

it('has every word that is asked for', () => {
  const asked = [...code.matchAll(/\bt\(\s*(['"])([^'"]+)\1/g)].map(([, , key]) => key ?? '');
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !(key in en))).toEqual([]);
});

it('declares no prefix that nothing uses', () => {
  expect(prefixes.filter((prefix) => !code.includes(`\`${prefix}\${`))).toEqual([]);
});

describe.each(Object.keys(en))('%s', (key) => {
  it('says something in each language, with the same places', () => {
    for (const catalogue of Object.values(catalogues)) {
      expect(catalogue[key]?.trimEnd()).not.toBe('');
      expect(places(catalogue[key] ?? '')).toEqual(places(en[key as keyof typeof en]));
    }
  });
});
