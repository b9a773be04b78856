import { expect, test } from 'vitest';
import { hostsOf } from './hosts-of.ts';

test('reads the names out of match patterns', () => {
  expect(hostsOf(['https://*.crm.example/*', 'http://10.0.0.7/*', '*://*/*'])).toEqual([
    '*.crm.example',
    '10.0.0.7',
    '*',
  ]);
});
