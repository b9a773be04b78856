// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { accountOf } from './account.ts';

const url = new URL('https://acme.crm.example/crm/org4711/home?org=5&x#/company/6');

test.each([
  [{ type: 'path', path: '/org(\\d+)/' }, '4711'],
  [{ type: 'host', host: '^([^.]+)\\.crm\\.example$' }, 'acme'],
  [{ type: 'query', query: '[?&]org=(\\d+)' }, '5'],
  [{ type: 'hash', hash: '/company/(\\d+)' }, '6'],
] as const)('reads an account from the address by %o', (way, account) => {
  expect(accountOf([way], url)).toBe(account);
});

/** A page with an account's name on it. */
function show(text: string, org = ''): void {
  const element = document.createElement('b');
  Object.assign(element, { id: 'org', textContent: text });
  element.dataset.org = org;
  document.body.replaceChildren(element);
}

test('takes the first way that finds something', () => {
  const ways = [
    { type: 'path', path: '/team(\\d+)/' },
    { type: 'path', path: '/org(\\d+)/' },
    { type: 'host', host: '^([^.]+)' },
  ] as const;
  expect(accountOf(ways, url)).toBe('4711');
  expect(accountOf(ways.slice(0, 1), url)).toBeUndefined();
});

test('reads it from the page: an attribute, the text, or a part of it', () => {
  show(' 4711 ', 'org-77');
  const css = '#org';
  expect(accountOf([{ type: 'css', css }], url, document)).toBe('4711');
  expect(accountOf([{ type: 'css', css, attribute: 'data-org' }], url, document)).toBe('org-77');
  expect(accountOf([{ type: 'css', css, attribute: 'data-org', value: '^org-(\\d+)$' }], url, document)).toBe('77');
  expect(accountOf([{ type: 'css', css: '#none' }], url, document)).toBeUndefined();
  expect(accountOf([{ type: 'css', css }], url)).toBeUndefined();
});

test('a text longer than any account is none', () => {
  show('x'.repeat(201));
  expect(accountOf([{ type: 'css', css: '#org' }], url, document)).toBeUndefined();
});
