import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hex, sha256 } from './hash.ts';

const reference = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');

describe('sha256', () => {
  // FIPS 180-4 example values
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j is the published value', async (text, expected) => {
    expect(await sha256(text)).toBe(expected);
    expect(await sha256(new TextEncoder().encode(text))).toBe(expected);
    expect(await sha256(new Blob([text]))).toBe(expected);
  });

  test('hashes a string as UTF-8', async () => {
    expect(await sha256('订阅已取消 ✓')).toBe(reference('订阅已取消 ✓'));
  });

  test('hashes only the part a typed array shows of its buffer', async () => {
    const buffer = new Uint8Array([9, 1, 2, 3, 9]);
    expect(await sha256(buffer.subarray(1, 4))).toBe(reference(new Uint8Array([1, 2, 3])));
  });

  test.each([-1, 0, 1])('gives the same hash %i bytes from the size where streaming begins', async (offset) => {
    const bytes = new Uint8Array(32 * 1024 * 1024 + offset).fill(0xa5);
    const expected = reference(bytes);
    expect(await sha256(new Blob([bytes]))).toBe(expected);
    expect(await sha256(bytes)).toBe(expected);
  });
});

test('hex writes two lower-case digits a byte', () => {
  expect(hex(new Uint8Array([0, 1, 0xab, 0xff]))).toBe('0001abff');
});
