import { expect, test } from 'vitest';
import { pictureSize } from './picture-size.ts';
import { png } from './testing/png.ts';

test('the size of a PNG is read from its header', async () => {
  expect(await pictureSize(new Blob([png(1_280, 6_000)]))).toEqual({ width: 1_280, height: 6_000 });
});

test.each([
  ['nothing', []],
  ['a header that is cut off', png(10, 10).subarray(0, 23)],
  ['another mark', png(10, 10).map((byte, index) => (index === 0 ? 0 : byte))],
  ['another first chunk', png(10, 10).map((byte, index) => (index === 12 ? 0x4a : byte))],
  ['no width', png(10, 10).map((byte, index) => (index === 19 ? 0 : byte))],
])('%s has none', async (_name, bytes) => {
  expect(await pictureSize(new Blob([Uint8Array.from(bytes)]))).toBeUndefined();
});
