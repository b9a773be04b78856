import { expect, test } from 'vitest';
import { letGo } from './let-go.ts';

test('bytes are gone at once, and letting go of them twice is no error', () => {
  const bytes = new Uint8Array(1_000);
  letGo(bytes);
  letGo(bytes);
  expect(bytes.length).toBe(0);
});
