import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigitFits } from './card.ts';
import { findSecrets, withoutSessions } from './find.ts';

const found = (text: string) => findSecrets(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
// Built here, so that no program that looks for leaked keys takes this file for one.
const key = (...parts: string[]) => parts.join('');

describe('findSecrets', () => {
  it.each([
    ['card', 'Paid by 4111 1111 1111 1111.', '4111 1111 1111 1111'],
    ['card', '卡号：6222021234567890128，', '6222021234567890128'],
    ['card', 'Amex 3782-822463-10005 charged', '3782-822463-10005'],
    ['card', 'card=5555555555554444', '5555555555554444'],
    ['key', `key ${key('AKIA', 'IOSFODNN7EXAMPLE')} in use`, key('AKIA', 'IOSFODNN7EXAMPLE')],
    ['key', key('sk_', 'live_', 'a1B2c3D4e5F6g7H8i9J0'), key('sk_', 'live_', 'a1B2c3D4e5F6g7H8i9J0')],
    [
      'key',
      key('pat-', 'eu1-11112222-3333-4444-5555-666677778888'),
      key('pat-', 'eu1-11112222-3333-4444-5555-666677778888'),
    ],
    ['token', `Authorization: Bearer ${'aB3.'.repeat(8)}`, 'aB3.'.repeat(8)],
    [
      'token',
      `x ${key('eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJ', 'zdWIiOiIxMjM0In0', '.abcdefghijk123')}`,
      key('eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJ', 'zdWIiOiIxMjM0In0', '.abcdefghijk123'),
    ],
    ['token', 'API key: 0f1e2d3c4b5a69788796', '0f1e2d3c4b5a69788796'],
    ['token', '令牌：tok9en8val7ue6', 'tok9en8val7ue6'],
    ['password', 'Your password: Tulip-2026!', 'Tulip-2026!'],
    ['password', '初始密码：Ab12345!', 'Ab12345!'],
    ['session', 'https://crm.example/x?a=1&sid=8f3kd02k&b=2', '8f3kd02k'],
    ['session', 'https://crm.example/home;jsessionid=0A1B2C3D?x', '0A1B2C3D?x'],
    ['cookie', 'Set-Cookie: visit=abc; Path=/', 'visit=abc; Path=/'],
    ['cookie', 'PHPSESSID=0123456789abcdef', '0123456789abcdef'],
  ])('finds a %s in “%s”', (kind, text, secret) => {
    expect(found(text)).toEqual([[kind, secret]]);
  });

  it.each([
    'Order 4111111111111111 was shipped',
    '订单号：4111 1111 1111 1111',
    'Call +86 138 0013 8000 or +49 170 1234567',
    'IBAN DE89 3704 0044 0532 0130 00',
    'Contract CN-4111111111111111-A',
    'Amount 4111111111111111.50',
    'at 1763712000000 ms',
    'Password: required',
    'API key: none yet',
    'the bearer of this letter',
    'https://crm.example/records?id=4711&view=list',
    'Cookie: we use cookies',
    'token=',
  ])('takes nothing in “%s” for a secret', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes no order number for a card, and few other numbers', () => {
    const digits = (count: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
    const number = fc.integer({ min: 10, max: 20 }).chain(digits);
    fc.assert(fc.property(number, (one) => findSecrets(`Order no. ${one}`).length === 0));
    const bare = fc.sample(digits(16), { numRuns: 4000, seed: 6 });
    expect(bare.filter((one) => findSecrets(one).length > 0).length / bare.length).toBeLessThan(0.04);
    const phone = fc.tuple(fc.constantFrom('+', '00', '(0) ', ''), digits(3), digits(4), digits(4));
    fc.assert(fc.property(phone, ([begin, ...groups]) => findSecrets(`${begin}${groups.join(' ')}`).length === 0));
  });

  it('finds any card however it is grouped, and none with one digit wrong', () => {
    const card = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 14, maxLength: 14 })
      .map((middle) => `4${middle.join('')}`)
      .map((start) => [...'0123456789'].map((last) => start + last).find(checkDigitFits) ?? '');
    fc.assert(
      fc.property(card, fc.constantFrom('', ' ', '-'), fc.integer({ min: 0, max: 15 }), (number, gap, at) => {
        const grouped = (text: string) => `Visa ${text.match(/.{4}/g)?.join(gap)} ok`;
        const wrong = number.slice(0, at) + ((Number(number[at]) + 1) % 10) + number.slice(at + 1);
        expect(findSecrets(grouped(number))).toHaveLength(1);
        expect(findSecrets(grouped(wrong))).toEqual([]);
      }),
    );
  });

  it('answers for any text, with places in their order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        let end = 0;
        for (const one of findSecrets(text)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          end = one.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    '?sid=',
    'a'.repeat(50),
    'cookie: a=',
    '4111 ',
    'password: ',
    'eyJaaaaaaaaaaa.',
    '-----BEGIN PRIVATE KEY-----',
  ])('reads a million characters of “%s” through', (part) => {
    expect(findSecrets(part.repeat(Math.ceil(1_000_000 / part.length)))).toBeDefined();
  });
});

describe('withoutSessions', () => {
  it('masks what signs someone in, and leaves everything else as it is', () => {
    expect(withoutSessions('https://crm.example/x?a=1&sid=8f3kd02k&b=2#access_token=abcdef')).toBe(
      'https://crm.example/x?a=1&sid=***&b=2#access_token=***',
    );
    expect(withoutSessions('<a href="/x?a=1&amp;PHPSESSID=abcd1234">x</a>\nSet-Cookie: s=1; Path=/')).toBe(
      '<a href="/x?a=1&amp;PHPSESSID=***">x</a>\nSet-Cookie: ***',
    );
    const words = 'Session ended. Paid by 4111 1111 1111 1111. sid: none';
    expect(withoutSessions(words)).toBe(words);
  });

  it('does nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 4 }), (before, secret) => {
        const once = withoutSessions(`${before}?sid=${secret}`);
        expect(withoutSessions(once)).toBe(once);
      }),
    );
  });
});
