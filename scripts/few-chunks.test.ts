import path from 'node:path';
import { expect, test } from 'vitest';
import { chunkOf } from './few-chunks.ts';

const page = (file: string) => path.resolve('entrypoints', file);
const imports: Record<string, string[]> = {
  [page('sidepanel/main.tsx')]: ['checklist', 'react', 'words', page('../components/panel/first-case.ts')],
  [page('popup/main.tsx')]: ['next', 'react', page('../utils/case/first-rows.ts')],
  [page('rescue/main.ts')]: ['words'],
  [page('../components/panel/first-case.ts')]: ['front-tab', 'dexie'],
  [page('../utils/case/first-rows.ts')]: ['dexie'],
  checklist: ['react', 'rows'],
  rows: ['checklist'],
};
const modules = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) };

test('what the panel begins with is in two files: what the popup needs too, and the rest', () => {
  const chunk = chunkOf();
  expect(chunk('react', modules)).toBe('start');
  expect(chunk('checklist', modules)).toBe('panel');
  expect(chunk('rows', modules)).toBe('panel');
});

test('what reads the store is in a file of its own, and what reads the panel’s case in one that is nobody else’s', () => {
  const chunk = chunkOf();
  for (const id of ['dexie', 'front-tab']) expect(chunk(id, modules)).toBe('first');
  expect(chunk(page('../components/panel/first-case.ts'), modules)).toBe('panel-first');
});

test('what only other pages need, or the page that saves a broken store, or what begins a page, is left as it is', () => {
  const chunk = chunkOf();
  for (const id of ['next', 'words', 'loaded-later', page('sidepanel/main.tsx')]) expect(chunk(id, modules)).toBeNull();
});
