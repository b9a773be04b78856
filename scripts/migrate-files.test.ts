import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrateFiles } from './migrate-files.ts';
import { newFolder, put, runner } from './testing/command.ts';

const run = runner(migrateFiles);

const good = 'Record ID,Company name\n7,Sample Ltd\n';
const bad = '编号,客户名称,备注\n1,示例公司,x\n2,,y\n';

test('a table that fits ends with 0; without a folder nothing is written', async () => {
  const { exitCode, out } = await run(put('companies.csv', good), '--to', 'pipedrive', '--language', 'en');
  expect(out).toContain('companies.csv: 1 rows → Organizations: 1 ready, 0 put aside');
  expect(out).not.toContain('written:');
  expect(exitCode).toBe(0);
});

test('rows that don’t fit end with 1, are told in Chinese, too, and put aside in a file', async () => {
  const out = path.join(newFolder(), 'out');
  const ran = await run(put('客户.csv', bad), '--to', 'pipedrive', '--out', out, '--language', 'zh-CN');
  expect(ran.out).toContain('Organization - Name 为必填项，但内容为空');
  expect(ran.exitCode).toBe(1);
  expect(readdirSync(out).sort()).toEqual(['1-organizations.csv', 'rejected-1-organizations.csv']);
  expect(readFileSync(path.join(out, '1-organizations.csv'), 'utf8')).toBe(
    'Organization - Former ID,Organization - Name,备注\r\n1,示例公司,x\r\n',
  );
  expect(readFileSync(path.join(out, 'rejected-1-organizations.csv'), 'utf8')).toContain(
    '3,Organization - Name: 为必填项',
  );
});

test('no file is written over', async () => {
  const out = path.join(newFolder(), 'twice');
  const file = put('companies.csv', good);
  await run(file, '--to', 'pipedrive', '--out', out);
  const before = readFileSync(path.join(out, '1-organizations.csv'), 'utf8');
  writeFileSync(file, `${good}8,Other Ltd\n`);
  expect(await run(file, '--to', 'pipedrive', '--out', out)).toMatchObject({ exitCode: 2 });
  expect(readFileSync(path.join(out, '1-organizations.csv'), 'utf8')).toBe(before);
});

test('what the site says of its files counts', async () => {
  const file = put('hubspot-crm-exports-all-companies-2024-05-06.csv', good);
  const { out } = await run(file, '--to', 'zoho', '--site', 'hubspot', '--json');
  expect(JSON.parse(out)).toMatchObject({ system: 'zoho', tables: [{ object: 'company', mapped: 2 }] });
});

test('all exported files of a folder are taken, with the folders they lie in', async () => {
  const given = newFolder();
  writeFileSync(path.join(given, 'companies.csv'), 'Name\nA\n');
  writeFileSync(path.join(given, 'logo.png'), 'x');
  const { exitCode, out } = await run(given, '--to', 'csv', '--language', 'en');
  expect(out).toContain(`${path.basename(given)}/companies.csv: 1 rows → Companies: 1 ready`);
  expect(out).not.toContain('logo.png');
  expect(exitCode).toBe(0);
});

test('a table that nobody knows is told and left out', async () => {
  const { exitCode, out } = await run(put('x.csv', 'a,b\n1,2\n'), '--to', 'csv', '--language', 'en');
  expect(out).toContain('x.csv: can’t tell what it holds; left out');
  expect(exitCode).toBe(1);
});

describe('2', () => {
  test('for a file without a table, or that is not there', async () => {
    const none = await run(put('page.csv', '<html>Sign in'), '--to', 'csv', '--language', 'en');
    expect(none).toMatchObject({ exitCode: 2, out: expect.stringContaining('couldn’t be read completely (no-table)') });
    expect(await run(path.join(newFolder(), 'none.csv'), '--to', 'csv')).toMatchObject({ exitCode: 2, out: '' });
    expect(await run(newFolder(), '--to', 'csv')).toMatchObject({ exitCode: 2, out: '' });
  });

  test.each<[args: string[], message: string]>([
    [[], 'Which file?'],
    [['a.csv'], 'To which system?'],
    [['a.csv', '--to', 'abacus'], 'No such system: abacus'],
    [['a.csv', '--to', 'csv', '--site', 'nowhere'], 'No such site: nowhere'],
    [['a.csv', '--unknown'], '--unknown'],
  ])('for wrong use, with a word about the right one: %s', async (args, message) => {
    const { exitCode, err } = await run(...args);
    expect(err).toContain(message);
    expect(err).toContain('Usage: npm run migrate');
    expect(exitCode).toBe(2);
  });
});

test('what would steer the terminal is taken out of names and values', async () => {
  const { out } = await run(
    put('deals.csv', 'Deal name,Stage\nOne,x\u001b[2J\n'),
    '--to',
    'hubspot',
    '--language',
    'en',
  );
  expect(out).toContain('x\ufffd[2J');
  expect(out).not.toContain('\u001b');
});

test('the command runs by itself on the Node of the tools', async () => {
  const out = path.join(newFolder(), 'alone');
  const script = path.resolve(import.meta.dirname, 'migrate.ts');
  const args = [script, put('companies.csv', good), '--to', 'salesforce', '--out', out];
  const ended = await new Promise((resolve) => {
    execFile(process.execPath, args, (error, _, err) => resolve({ exitCode: error?.code, err }));
  });
  expect(ended).toEqual({ exitCode: undefined, err: '' });
  expect(existsSync(path.join(out, '1-accounts.csv'))).toBe(true);
}, 30_000);
