import { expect, test } from 'vitest';
import { judgeFirefoxLint } from './firefox-lint.ts';

const innerHtml = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'chunks/app.js',
  line: 9,
};
const judge = (errors: object[], warnings: object[]) =>
  judgeFirefoxLint(`(node:1) a warning of Node\n${JSON.stringify({ errors, warnings })}\n`);

test('known warnings of known libraries pass', () => {
  expect(judge([], [innerHtml, innerHtml])).toEqual({ exitCode: 0, output: '' });
});

test('one more than the libraries make is ours', () => {
  expect(judge([], [innerHtml, innerHtml, innerHtml])).toEqual({
    exitCode: 1,
    output: 'chunks/app.js:9 UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  });
});

test('the same warning in a page script fails', () => {
  expect(judge([], [{ ...innerHtml, file: 'guide.js' }]).exitCode).toBe(1);
});

test('any error fails', () => {
  expect(judge([{ code: 'X', message: 'broken' }], []).output).toBe('manifest.json:1 X: broken');
});

test('no report is a failure', () => {
  expect(judgeFirefoxLint('Segmentation fault').exitCode).toBe(1);
  expect(judgeFirefoxLint('{"errors": [').exitCode).toBe(1);
});
