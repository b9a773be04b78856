import type { DropItem } from 'react-aria-components';
import { expect, test } from 'vitest';
import { entriesOfDrop, entriesOfFolder, entriesOfList } from './file-entries.ts';
import { type FileEntry, pickFiles } from './pick-files.ts';

const entry = (path: string): FileEntry => ({ path, open: async () => new File(['x'], path.split('/').at(-1) ?? '') });
const paths = ({ files }: { files: { path: string }[] }) => files.map(({ path }) => path);

/** A dropped folder, as react-aria hands it over. */
const folder = (name: string, items: unknown[]): unknown => ({
  kind: 'directory',
  name,
  async *getEntries() {
    yield* items;
  },
});
const file = (name: string) => ({ kind: 'file', name, getFile: async () => new File(['x'], name) });
const drop = (...items: unknown[]) => entriesOfDrop(items as DropItem[]);

test('takes the files of folders within folders, with their paths', async () => {
  const picked = await pickFiles(
    drop(file('deals.csv'), folder('export', [file('a.csv'), folder('in', [file('b.csv')])])),
  );
  expect(paths(picked)).toEqual(['deals.csv', 'export/a.csv', 'export/in/b.csv']);
  expect(await picked.files[2]?.file.text()).toBe('x');
});

test('goes only so deep', async () => {
  let nested = file('deep.csv') as unknown;
  for (let level = 0; level < 40; level += 1) nested = folder('f', [nested]);
  expect(paths(await pickFiles(drop(nested)))).toEqual([]);
});

test('leaves what systems put there, and names what is still being saved', async () => {
  const names = ['a.csv', '.DS_Store', 'x/Thumbs.db', '__MACOSX/a.csv', '._a.csv', 'b.zip.crdownload', 'c.zip.part'];
  const picked = await pickFiles(names.map(entry));
  expect(paths(picked)).toEqual(['a.csv']);
  expect(picked.unfinished).toEqual(['b.zip.crdownload', 'c.zip.part']);
});

test('takes so many and says that there were more', async () => {
  const picked = await pickFiles(['1', '2', '3'].map(entry), 2);
  expect(paths(picked)).toEqual(['1', '2']);
  expect(picked.tooMany).toBe(true);
});

test('names a file that can’t be opened and goes on', async () => {
  const gone: FileEntry = { path: 'gone.csv', open: () => Promise.reject(new DOMException('', 'NotFoundError')) };
  const picked = await pickFiles([gone, entry('a.csv')]);
  expect(picked.unreadable).toEqual(['gone.csv']);
  expect(paths(picked)).toEqual(['a.csv']);
});

test('files from a dialog bear the path of the folder that was chosen', async () => {
  const inFolder = Object.defineProperty(new File([], 'a.csv'), 'webkitRelativePath', { value: 'export/a.csv' });
  expect(paths(await pickFiles(entriesOfList([inFolder, new File([], 'b.csv')])))).toEqual(['export/a.csv', 'b.csv']);
});

test('a granted folder is walked through', async () => {
  const handleOf = (name: string, inner?: unknown[]): unknown =>
    inner
      ? {
          kind: 'directory',
          name,
          values: async function* () {
            yield* inner;
          },
        }
      : { kind: 'file', name, getFile: async () => new File(['x'], name) };
  const root = handleOf('CRM', [handleOf('a.csv'), handleOf('in', [handleOf('b.csv')])]) as FileSystemDirectoryHandle;
  expect(paths(await pickFiles(entriesOfFolder(root)))).toEqual(['CRM/a.csv', 'CRM/in/b.csv']);
});
