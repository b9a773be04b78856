import { expect, test } from 'vitest';
import { isAnswer } from './fields.ts';

const both = ['open user', 'secret password'];

test.each([
  ['asks for the same again', both, both, true],
  ['asks for nothing any more', both, [], true],
  ['asks for the password after the name', ['open user'], both, false],
  ['asks for a code after the password', both, ['secret otp'], false],
])('a page that %s', (_what, sent, asked, answers) => {
  expect(isAnswer(sent, asked)).toBe(answers);
});
