import { expect, test } from 'vitest';
import type { Intent } from './intents.ts';
import { scoreOf } from './score.ts';
import { ways } from './ways.ts';

const score = (intent: Intent, name: string) =>
  scoreOf(ways[intent], { name, hints: '', kind: 'button', toFile: false, around: () => undefined }, ['en']).value;

test('another act that it names, and that is no second choice, speaks against a control', () => {
  expect(score('cancel-subscription', 'Cancel subscription')).toBeGreaterThan(0.9);
  expect(score('cancel-subscription', 'Upgrade subscription instead of cancelling it')).toBeLessThan(0.3);
  // Of two acts side by side either may be meant.
  expect(score('export-data', 'Import or export data')).toBeGreaterThan(0.8);
});

test('another matter that it names makes it half as good', () => {
  expect(score('delete-account', 'Delete account')).toBeGreaterThan(0.9);
  expect(score('delete-account', 'Delete account invoice')).toBeLessThan(0.5);
});
