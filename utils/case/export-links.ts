import type { FileLinks } from '../files/check.ts';
import { linksOf } from '../files/kept-links.ts';
import { db } from './db.ts';
import type { ExportedFile } from './rows/export.ts';

/** What was read last, by file and check of it: reading megabytes anew for each line of the log would be felt. */
let read = new Map<string, FileLinks>();

const keyOf = ({ id, report }: ExportedFile) => `${id} ${report.checkedAt}`;

/** What the files of a case hold of links, by the file's id. Files that an older version checked have none. */
export async function exportLinks(files: readonly ExportedFile[]): Promise<Map<string, FileLinks>> {
  const known = new Map(files.map((file) => [keyOf(file), read.get(keyOf(file))]));
  const fresh = files.filter((file) => !known.get(keyOf(file)));
  const rows = fresh.length === 0 ? [] : await db.links.bulkGet(fresh.map(({ id }) => id));
  rows.forEach((row, at) => {
    if (row) known.set(keyOf(fresh[at] as ExportedFile), linksOf(row.links));
  });
  // One case is looked at; what was read of another is let go.
  read = new Map([...known].flatMap(([key, links]) => (links ? [[key, links]] : [])));
  return new Map(
    files.flatMap((file) => {
      const links = read.get(keyOf(file));
      return links ? [[file.id, links]] : [];
    }),
  );
}
