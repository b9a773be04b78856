import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles } from './check-files.ts';
import { newFolder, put, runner } from './testing/command.ts';

const run = runner(checkFiles);

const csv = (count: number, first = 0) =>
  `Record ID,Email\n${Array.from({ length: count }, (_, at) => `${first + at},p${at}@example.invalid\n`).join('')}`;

test('whole files end with 0, and say so in plain words', async () => {
  const files = [put('contacts_1.csv', csv(2)), put('contacts_2.csv', csv(3, 2))];
  const { exitCode, out } = await run(...files, '--site', 'hubspot', '--expect', 'contacts=5', '--language', 'en');
  expect(out).toContain('contacts_1.csv: 2 rows, 2 columns');
  expect(out).toContain('contacts: 5 in the files, 5 in the CRM');
  expect(exitCode).toBe(0);
});

test('errors end with 1, in Chinese too', async () => {
  const file = put('contacts.csv', `${csv(2)}3`);
  const { exitCode, out } = await run(file, '--expect', 'contacts=3', '--language', 'zh-CN');
  expect(out).toContain('文件在最后一行中间断开');
  expect(exitCode).toBe(1);
  const missing = await run(put('deals.csv', csv(3)), '--expect', 'contacts=3', '--language', 'en');
  expect(missing).toMatchObject({ exitCode: 1, out: expect.stringContaining('There is no file for contacts') });
});

describe('2', () => {
  test('for a file that cannot be read, or is not there', async () => {
    expect(await run(put('contacts.csv', '<html>Sign in'))).toMatchObject({ exitCode: 2 });
    expect(await run(path.join(newFolder(), 'none.csv'))).toMatchObject({ exitCode: 2, out: '' });
    expect(await run(newFolder())).toMatchObject({ exitCode: 2, out: '' });
  });

  test('for wrong use, with a word about the right one', async () => {
    const wrong: [args: string[], message: string][] = [
      [[], 'Which file?'],
      [['a.csv', '--site', 'nowhere'], 'No such site: nowhere'],
      [['a.csv', '--expect', 'contacts'], 'Not an object and a number: contacts'],
      [['a.csv', '--site', 'hubspot', '--expect', 'whales=1'], 'hubspot has no whales'],
      [['a.csv', '--last-change', 'contacts=soon'], 'Not an object and a date: contacts=soon'],
      [['a.csv', '--unknown'], '--unknown'],
    ];
    for (const { ran, message } of wrong.map(([args, message]) => ({ ran: run(...args), message }))) {
      const { exitCode, err } = await ran;
      expect(err).toContain(message);
      expect(err).toContain('Usage: npm run check-export');
      expect(exitCode).toBe(2);
    }
  });
});

describe('a folder', () => {
  const inFolder = (files: Record<string, string>) => {
    const made = newFolder();
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(made, name)), { recursive: true });
      writeFileSync(path.join(made, name), content);
    }
    return made;
  };

  test('gives all data in it, and what lies beside counts as attached', async () => {
    const made = inFolder({
      'contacts_part1.csv': csv(2),
      'more/contacts_part2.csv': csv(3, 2),
      'more/notes.csv': 'Id,File name\n1,a.pdf\n2,b.pdf\n3,c.pdf\n',
      'Attachments/a.pdf': 'x',
      'Attachments/c.pdf': 'x',
      'Attachments/list.csv': 'not,a\ntable',
      'readme.txt': 'hello',
    });
    const { out, exitCode } = await run(made, '--expect', 'contacts=5', '--json');
    const report = JSON.parse(out);
    const name = path.basename(made);
    expect(report.files.map((file: { name: string }) => file.name)).toEqual([
      `${name}/contacts_part1.csv`,
      `${name}/more/contacts_part2.csv`,
      `${name}/more/notes.csv`,
    ]);
    expect(report).toMatchObject({
      completeness: [{ object: 'contacts', expected: 5, got: 5, certain: true }],
      findings: [{ id: 'missing-attachments', values: { rows: '3' } }],
      verdict: 'doubtful',
    });
    expect(exitCode).toBe(0);
  });

  test('with a part that is missing ends with 1', async () => {
    const { out, exitCode } = await run(
      inFolder({ 'a_part1.csv': csv(2), 'a_part3.csv': csv(2, 2) }),
      '--language',
      'en',
    );
    expect(out).toContain('Is it all there?\n    Error: Parts of the export a_part*.csv are missing: 1 (a_part2.csv).');
    expect(exitCode).toBe(1);
  });

  test('with a broken download beside the good one ends with 0', async () => {
    const made = inFolder({ 'contacts.csv': '<html>Sign in', 'contacts (1).csv': csv(2) });
    const { out, exitCode } = await run(made, '--language', 'en');
    expect(out).toContain('Does not count: ');
    expect(exitCode).toBe(0);
  });
});

test('an export older than the last change in the CRM', async () => {
  const file = put('contacts.csv', 'Record ID,Email,Updated at\n1,a@example.invalid,2024-05-06\n');
  const { out } = await run(file, '--last-change', 'contacts=2024-06-01', '--language', 'zh-CN');
  expect(out).toContain('导出的数据比 CRM 旧');
});

test('as JSON', async () => {
  const { out } = await run(put('deals.csv', csv(3)), '--json', '--site', 'hubspot', '--expect', 'deals=4');
  expect(JSON.parse(out)).toMatchObject({
    files: [{ name: 'deals.csv', kind: 'csv' }],
    counts: [{ object: 'deals', found: 3, expected: 4 }],
    findings: [{ id: 'fewer-rows' }],
  });
});

// A file of the size whose progress is told takes seconds to check on a busy machine.
test('progress of a big file goes to where errors go', { timeout: 60_000 }, async () => {
  const { out, err } = await run(put('big.csv', `name,b\n${'long enough,2\n'.repeat(3_000_000)}`), '--json');
  expect(err).toContain('50 % "big.csv"');
  expect(JSON.parse(out).files[0].tables[0].rows).toBe(3_000_000);
});

test('what would steer the terminal is taken out of names and cells', async () => {
  const { out } = await run(put('a.csv', `x,x\u001b[2J,x\u001b[2J\n${'1,2,3\n'.repeat(99)}`), '--language', 'en');
  expect(out).toContain('same name');
  expect(out).not.toContain('\u001b');
});

test('the command runs by itself on the Node of the tools', async () => {
  const file = put('contacts.csv', `${csv(2)}3`);
  const script = path.resolve(import.meta.dirname, 'check-export.ts');
  const ended = await new Promise((resolve) => {
    execFile(process.execPath, [script, file, '--language', 'en'], (error, out, err) => {
      resolve({ exitCode: error?.code, out, err });
    });
  });
  expect(ended).toMatchObject({ exitCode: 1, out: expect.stringContaining('breaks off'), err: '' });
}, 30_000);
