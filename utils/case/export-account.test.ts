import { expect, test } from 'vitest';
import { accountIn } from './export-account.ts';

const pattern = '^WE_(?<account>00D\\w{12}(?:\\w{3})?)_(?<part>\\d+)\\.zip$';
const account = '00D5g000004Xy1zEAC';

test('a CRM that writes the account into the name tells mine from another’s', () => {
  expect(accountIn(['export/WE_00D5g000004Xy1zEAC_1.ZIP'], [pattern], account)).toBe('yes');
  expect(accountIn(['WE_00D5g000009Zz9zEAC_1.ZIP'], [pattern], account)).toBe('no');
});

test('15 and 18 characters are one Salesforce id, but upper and lower case are not', () => {
  expect(accountIn(['WE_00D5g000004Xy1z_1.ZIP'], [pattern], account)).toBe('yes');
  expect(accountIn(['WE_00D5g000004xy1z_1.ZIP'], [pattern], account)).toBe('no');
});

test('without a pattern the account’s number in a name speaks for it, and nothing against it', () => {
  expect(accountIn(['backup.zip', 'crm-export-139000042.csv'], ['.*'], '139000042')).toBe('yes');
  expect(accountIn(['crm-export-139000043.csv'], ['.*'], '139000042')).toBe('unknown');
  expect(accountIn(['crm-export-1390000421.csv'], ['.*'], '139000042')).toBe('unknown');
});

test('a short number in a name is no account', () => {
  expect(accountIn(['Data_001.zip'], ['(?<part>\\d+)'], '001')).toBe('unknown');
});

test('a pattern that is none fits nothing', () => {
  expect(accountIn(['WE_1.zip'], ['('], account)).toBe('unknown');
});
