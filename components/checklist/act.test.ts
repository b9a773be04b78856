import { expect, it } from 'vitest';
import type { CaseView } from '../../utils/case/cases.ts';
import { addressOf } from './act.ts';

const view = (id: string) => ({ case: { account: { id, region: 'eu1', host: 'app-eu1.hubspot.com' } } }) as CaseView;

it('fills the account’s number into a path at the case’s own host', () => {
  expect(addressOf(view('4242'), '/contacts/{id}/objects/{id}')).toBe(
    'https://app-eu1.hubspot.com/contacts/4242/objects/4242',
  );
});

it('lets no account number lead to another page', () => {
  expect(addressOf(view('../@evil.example'), '/x/{id}')).toBe('https://app-eu1.hubspot.com/x/..%2F%40evil.example');
});
