import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { startSha256 } from './sha256.ts';

test('the hash of pieces is the hash of the whole, and several run side by side', async () => {
  const [one, two] = [await startSha256(), await startSha256()];
  one.write(new TextEncoder().encode('客户'));
  two.write(new TextEncoder().encode('other'));
  one.write(new TextEncoder().encode('名称'));
  expect(one.end()).toBe(createHash('sha256').update('客户名称').digest('hex'));
  expect(two.end()).toBe(createHash('sha256').update('other').digest('hex'));
  expect((await startSha256()).end()).toBe(createHash('sha256').digest('hex'));
});
