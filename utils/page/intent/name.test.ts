import { describe, expect, it } from 'vitest';
import { pathOf, splitWords } from './name.ts';

describe('what an address leads to', () => {
  it.each([
    ['/settings/users', 'settings users'],
    ['https://crm.example/a/b/users?page=2', 'b users 2'],
    ['/?_task=settings', 'settings'],
    ['index.php?module=Users&action=index', 'index.php Users index'],
    ['/list?sort=name', 'list'],
    ['#list-options', ''],
    ['mailto:billing@crm.example', ''],
    ['javascript:cancel()', ''],
  ])('%s says “%s”', (address, words) => {
    expect(pathOf(address).trim().replace(/ +/g, ' ')).toBe(words);
  });
});

it('splits names of code into words', () => {
  expect(splitWords('deleteAccount export_data cancel-plan')).toBe('delete Account export data cancel plan');
});
