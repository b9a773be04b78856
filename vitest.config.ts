import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A test that hangs fails all the same; one on a busy machine should not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [
      '{components,entrypoints,scripts,sites,utils}/**/*.test.{ts,tsx}',
      'tests/unit/**/*.test.ts',
      'tests/crms/**/*.test.ts',
      'tests/redesign/**/*.test.ts',
    ],
  },
});
