import { expect, test } from 'vitest';
import { shortEnd } from './long-id.ts';

const encoder = new TextEncoder();

test.each([
  ['001000000000001AAA', 15],
  ['001A0000006Vm9rIAC', 15],
  ['001A0000006Vm9rIAD', 18],
  ['001A0000006Vm9r', 15],
  ['123456789012345678', 18],
  ['', 0],
])('%s', (id, length) => {
  const bytes = encoder.encode(`x${id}`);
  expect(shortEnd(bytes, 1, bytes.length) - 1).toBe(length);
});
