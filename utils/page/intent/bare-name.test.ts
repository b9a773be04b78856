import { expect, test } from 'vitest';
import { bareName } from './bare-name.ts';

test.each([
  ['Settingsctrl-,', 'Settings'],
  ['Preferences ⌘,', 'Preferences'],
  ['设置 Ctrl+Shift+P', '设置'],
  ['Export Export (current)', 'Export (current)'],
  ['账户 账户', '账户'],
  ['  Log \n out ', 'Log out'],
  ['Alt + Ctrl', 'Alt + Ctrl'],
  ['Control panel', 'Control panel'],
  ['⌘K', '⌘K'],
])('%j is %j', (name, bare) => {
  expect(bareName(name)).toBe(bare);
});
