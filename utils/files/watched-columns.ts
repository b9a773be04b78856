import { comparable } from './checks/header.ts';
import type { TableLinks } from './checks/links.ts';
import { Newest, tellsChange } from './newest.ts';
import type { ObjectFacts } from './object-facts.ts';
import { NamedFiles, namesFiles } from './packed-names.ts';
import { References } from './references.ts';

/** Takes every cell of a column that is not empty. */
export interface CellWatcher {
  cell(bytes: Uint8Array, start: number, end: number, row: number): void;
}

/** The columns whose every cell counts: links to other objects, names of files, times of the last change. */
export class WatchedColumns {
  readonly references: TableLinks['references'] = [];
  readonly files: TableLinks['files'] = [];
  readonly #facts: ObjectFacts | undefined;
  readonly #newest = new Newest();

  constructor(facts: ObjectFacts | undefined) {
    this.#facts = facts;
  }

  /** When the newest record was changed or made, in UTC; undefined when no column tells. */
  get newest(): string | undefined {
    const { at } = this.#newest;
    return Number.isFinite(at) ? new Date(at).toISOString() : undefined;
  }

  /** What watches the column of this name; undefined for most columns. */
  watch(column: string): CellWatcher | undefined {
    return this.#reference(column) ?? this.#file(column) ?? (tellsChange(column) ? this.#newest : undefined);
  }

  /** The first of a name counts. */
  #reference(column: string): CellWatcher | undefined {
    const fits = (one: { column: string }) => comparable(one.column) === comparable(column);
    const known = this.#facts?.references?.find(fits);
    if (!known || this.references.some(fits)) return undefined;
    const ids = new References();
    this.references.push({ column, object: known.object, ids });
    return ids;
  }

  #file(column: string): CellWatcher | undefined {
    const sure = this.#facts?.files?.some((one) => comparable(one.column) === comparable(column)) ?? false;
    if (!sure && !namesFiles(column)) return undefined;
    const names = new NamedFiles();
    this.files.push({ column, sure, names });
    return names;
  }
}
