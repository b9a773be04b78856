import { expect, test } from 'vitest';
import { mailtoOf } from './mailto.ts';

test('a short letter goes whole into the address, its lines as mail has them', () => {
  const { href, whole } = mailtoOf({ subject: 'A & B?', text: 'One\nTwo = 2 %' }, 'a+b@crm.example');
  expect(whole).toBe(true);
  const address = new URL(href);
  expect(address.pathname).toBe('a%2Bb@crm.example');
  expect(address.searchParams.get('subject')).toBe('A & B?');
  expect(address.searchParams.get('body')).toBe('One\r\nTwo = 2 %');
});

test('of a long one only the subject: the text has to be pasted', () => {
  const { href, whole } = mailtoOf({ subject: '通知函', text: '终止'.repeat(200) });
  expect(whole).toBe(false);
  expect(href).toBe(`mailto:?subject=${encodeURIComponent('通知函')}`);
});

test('half a character breaks nothing, and an address can’t add a field', () => {
  expect(mailtoOf({ subject: '\ud800', text: '\udc00' }).whole).toBe(true);
  const { searchParams } = new URL(mailtoOf({ subject: 's', text: 't' }, 'a@b.example?bcc=c@d.example').href);
  expect([...searchParams.keys()]).toEqual(['subject', 'body']);
});
