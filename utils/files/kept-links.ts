import type { FileLinks, TableLinks } from './checks/links.ts';
import { IdSet, type KeptIds } from './id-set.ts';
import { type KeptRows, MarkedRows } from './marked-rows.ts';
import { baseName } from './object-facts.ts';

/** Ids of all tables of one file that are kept: 2 MB. */
const mostIds = 2 ** 18;
/** Links and names of files in all columns of one file that are kept: 3 MB. */
const mostRows = 2 ** 18;
/** No file system has longer names. */
const nameLength = 255;

/**
 * {@link FileLinks} as plain data, which a worker can hand over and a database can keep: at most 5 MB and the names of the packed
 * files. Of very many ids a part is kept, which is looked up fully.
 */
export interface KeptLinks {
  tables: {
    path: string;
    object?: string | undefined;
    ids?: KeptIds | undefined;
    references: { column: string; object: string; ids: KeptRows }[];
    files: { column: string; sure: boolean; names: KeptRows }[];
  }[];
  /** Names of what is packed beside the tables, without folders. */
  others: string[];
}

/** Makes links ready to be kept. The ids and rows that all tables may have together can be set lower. */
export function keepLinks(
  { tables, others }: FileLinks,
  most: { ids: number; rows: number } = { ids: mostIds, rows: mostRows },
): KeptLinks {
  const kept: KeptLinks['tables'] = tables.map(({ path, object, ids, references, files }) => ({
    path,
    object,
    ids: ids?.kept,
    references: references.map((one) => ({ ...one, ids: one.ids.kept })),
    files: files.map((one) => ({ ...one, names: one.names.kept })),
  }));
  const ids = kept.flatMap((table) => table.ids ?? []);
  thin(ids, 'marks', 2, most.ids);
  const columns = kept.flatMap(({ references, files }) => [
    ...references.map((one) => one.ids),
    ...files.map((one) => one.names),
  ]);
  thin(columns, 'rows', 3, most.rows);
  return { tables: kept, others: others.map((path) => baseName(path).slice(0, nameLength)) };
}

/** The links that were kept, for `compareFiles`. */
export function linksOf({ tables, others }: KeptLinks): FileLinks {
  return {
    tables: tables.map(
      ({ path, object, ids, references, files }): TableLinks => ({
        path,
        ...(object === undefined ? {} : { object }),
        ...(ids === undefined ? {} : { ids: IdSet.of(ids) }),
        references: references.map((one) => ({ ...one, ids: MarkedRows.of(one.ids) })),
        files: files.map((one) => ({ ...one, names: MarkedRows.of(one.names) })),
      }),
    ),
    others,
  };
}

/** More halvings than these would leave nothing. */
const mostHalvings = 24;

/** Lets go of every other mark of the largest, again and again, until there are no more than `most` in all; each mark is `words` long. */
function thin<Key extends string>(
  all: readonly ({ oneIn: number } & Record<Key, Uint32Array>)[],
  key: Key,
  words: number,
  most: number,
): void {
  const total = () => all.reduce((sum, one) => sum + one[key].length / words, 0);
  for (let halvings = 0; halvings < mostHalvings && total() > most; halvings++) {
    const largest = all.reduce((longest, one) => Math.max(longest, one[key].length), 0);
    for (const one of all) {
      if (one[key].length * 2 <= largest) continue;
      const oneIn = one.oneIn * 2;
      Object.assign(one, { oneIn, [key]: everyOther(one[key], words, oneIn) });
    }
  }
}

/** The marks whose first word says that they are among one in so many. */
function everyOther(marks: Uint32Array, words: number, oneIn: number): Uint32Array {
  let length = 0;
  for (let at = 0; at < marks.length; at += words) {
    if (((marks[at] as number) & (oneIn - 1)) !== 0) continue;
    marks.copyWithin(length, at, at + words);
    length += words;
  }
  return marks.slice(0, length);
}
