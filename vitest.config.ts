import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      '{components,entrypoints,scripts,sites,utils}/**/*.test.{ts,tsx}',
      'tests/unit/**/*.test.ts',
      'tests/crms/**/*.test.ts',
    ],
  },
});
