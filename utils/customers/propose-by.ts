/** Which column of a table holds a field, by its place; a field without a column is left out. */
export type ColumnsOf<Field extends string> = Partial<Record<Field, number>>;

/**
 * Proposes which columns hold what. A header that is one of the known names goes before one that only holds such a name, and no column
 * is taken twice. The person confirms it.
 * @param headers how columns are called, for each field, as {@link folded}; the most telling name first
 */
export function proposeBy<Field extends string>(
  names: readonly string[],
  headers: Readonly<Record<Field, readonly string[]>>,
): ColumnsOf<Field> {
  const folds = names.map(folded);
  const columns: ColumnsOf<Field> = {};
  const taken = new Set<number>();
  const fields = Object.keys(headers) as Field[];
  for (const fits of [isExactly, holds]) {
    for (const field of fields) {
      if (columns[field] !== undefined) continue;
      const at = firstOf(folds, taken, headers[field], fits);
      if (at === undefined) continue;
      columns[field] = at;
      taken.add(at);
    }
  }
  return columns;
}

type Fits = (header: string, word: string) => boolean;
const isExactly: Fits = (header, word) => header === word;
/** Short words stand in others: `no` in “notes”, `id` in “paid”. */
const holds: Fits = (header, word) => word.length > (/[a-z]/.test(word) ? 4 : 1) && header.includes(word);

function firstOf(
  folds: string[],
  taken: ReadonlySet<number>,
  words: readonly string[],
  fits: Fits,
): number | undefined {
  for (const word of words) {
    const at = folds.findIndex((header, column) => !taken.has(column) && fits(header, word));
    if (at >= 0) return at;
  }
  return undefined;
}

/** A header as it is compared: without case, spaces, marks for “required”, and what stands in brackets. */
export function folded(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
