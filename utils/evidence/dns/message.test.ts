import { decode, encode, type Packet } from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTextAnswer, textQuestion } from './message.ts';

const name = 'key1._domainkey.vendor.example';
const answer = (more: Partial<Packet> = {}) =>
  encode({
    type: 'response',
    questions: [{ type: 'TXT', name }],
    answers: [{ type: 'TXT', name, data: ['v=DKIM1; k=rsa; ', 'p=AAAA'] }],
    ...more,
  });

test('a question is what another program reads', () => {
  expect(decode(Buffer.from(textQuestion(name)))).toMatchObject({
    id: 0,
    type: 'query',
    flag_rd: true,
    questions: [{ name, type: 'TXT', class: 'IN' }],
  });
  expect(textQuestion(`${name}.`)).toEqual(textQuestion(name));
});

test.each(['', 'a..b', `${'a'.repeat(64)}.example`, 'a.'.repeat(130)])('%j is no name to ask for', (wrong) => {
  expect(() => textQuestion(wrong)).toThrow(RangeError);
});

describe('an answer of another program', () => {
  test('gives its text, parts joined', () => {
    expect(readTextAnswer(answer())).toEqual({ texts: ['v=DKIM1; k=rsa; p=AAAA'] });
  });

  test('gives the text at the end of a chain of names', () => {
    const answers: Packet['answers'] = [
      { type: 'CNAME', name, data: 'key1.mailer.example' },
      { type: 'TXT', name: 'key1.mailer.example', data: 'p=B' },
    ];
    expect(readTextAnswer(answer({ answers }))).toEqual({ texts: ['p=B'] });
    expect(readTextAnswer(answer({ answers: [] }))).toEqual({ texts: [] });
  });

  test.each([
    [3, 'no-name'],
    [2, 'failed'],
    [5, 'failed'],
  ])('code %i', (code, meaning) => {
    expect(readTextAnswer(answer({ flags: code, answers: [] }))).toBe(meaning);
  });

  test('that is cut off, or none at all, is refused', () => {
    const whole = answer();
    for (let end = 0; end < whole.length; end++)
      expect(() => readTextAnswer(whole.subarray(0, end))).toThrow(RangeError);
    expect(() => readTextAnswer(textQuestion(name))).toThrow(RangeError);
    expect(() => readTextAnswer(answer({ flags: 0x0200 }))).toThrow(RangeError);
  });
});

test('bytes of any kind end in an answer or an error that says so', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        readTextAnswer(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});
