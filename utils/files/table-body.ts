import { found } from './check-type.ts';
import { Cells } from './checks/cells.ts';
import { CutCells } from './checks/cut-cells.ts';
import { emptyColumnFindings } from './checks/empty-columns.ts';
import { comparable, noHeaderFindings } from './checks/header.ts';
import { Ids } from './checks/ids.ts';
import type { TableLinks } from './checks/links.ts';
import { lostDigitFindings } from './checks/lost-digits.ts';
import { mixedValueFindings } from './checks/mixed-values.ts';
import { questionMarkFindings } from './checks/question-marks.ts';
import { RaggedRows } from './checks/ragged-rows.ts';
import { readsDifferently } from './checks/read-back.ts';
import { RepeatedHeader } from './checks/repeated-header.ts';
import { wrongValueFindings } from './checks/wrong-values.ts';
import { Columns } from './columns.ts';
import type { ObjectFacts } from './object-facts.ts';
import type { Finding, TableProfile } from './report.ts';
import { RoundTrip } from './round-trip.ts';
import { type CellWatcher, WatchedColumns } from './watched-columns.ts';

/** The header of a table: its names, as many as a table may have, and how many cells it really had. */
export interface Header {
  row: number;
  names: readonly string[];
  cells: number;
}

/** What was found below the header. */
export interface BodyResult {
  findings: Finding[];
  profile: TableProfile;
  links?: TableLinks;
  /** When the newest record was changed or made, as far as columns tell it, in UTC. */
  newest?: string;
}

/** Runs the checks of all that stands below the header. */
export class TableBody {
  readonly #path: string;
  readonly #header: Header;
  readonly #facts: ObjectFacts | undefined;
  readonly #ragged: RaggedRows;
  readonly #repeated: RepeatedHeader;
  readonly #cells = new Cells();
  readonly #cutCells = new CutCells();
  readonly #columns: Columns;
  readonly #roundTrip = new RoundTrip();
  #keeping = true;
  #ids: Ids | undefined;
  #idColumn = -1;
  readonly #watched: WatchedColumns;
  /** By column. */
  readonly #watchers: (CellWatcher | undefined)[] = [];
  /** Rows so far. */
  rows = 0;

  constructor(path: string, header: Header, facts: ObjectFacts | undefined) {
    this.#path = path;
    this.#header = header;
    this.#facts = facts;
    this.#ragged = new RaggedRows(header.cells);
    this.#repeated = new RepeatedHeader(header.names);
    this.#watched = new WatchedColumns(facts);
    this.#columns = new Columns(header.names.length, (column, characters, row) =>
      this.#cutCells.cell(column, characters, row),
    );
    header.names.forEach((_, at) => void this.#know(at));
  }

  /** Tells of a column that a later record brought: the header's names have grown by it. */
  addColumn(): void {
    this.#columns.add();
    this.#know(this.#header.names.length - 1);
  }

  cell(bytes: Uint8Array, start: number, end: number, column: number, row: number, quoted: boolean): void {
    if (column === this.#repeated.next) this.#repeated.cell(bytes, start, end);
    if (end > start) {
      this.#cells.cell(bytes, start, end, column, row);
      this.#columns.cell(bytes, start, end, column, row, quoted);
      this.#watchers[column]?.cell(bytes, start, end, row);
    }
    if (column === this.#idColumn) this.#ids?.cell(bytes, start, end, row);
    if (this.#keeping) this.#roundTrip.cell(bytes, start, end, quoted);
  }

  /** Ends a row. `open`: the file ended in it without a line end. */
  row(row: number, cells: number, open: boolean): void {
    if (!this.#repeated.row(row)) this.rows++;
    this.#ragged.row(row, cells, open);
    this.#columns.row();
    if (!this.#keeping) return;
    this.#roundTrip.row(row);
    this.#keeping = this.#roundTrip.keeps;
  }

  end(): BodyResult {
    const path = this.#path;
    const { names, row } = this.#header;
    const columns = this.#columns.all;
    const { same, differs } = this.#roundTrip.end();
    const findings = [
      ...noHeaderFindings(names, columns, { path, row }),
      ...this.#ragged.findings(path),
      ...this.#repeated.findings(path),
      ...(this.#ids?.findings(path) ?? []),
      ...this.#cells.findings(path, names),
      ...this.#cutCells.findings(names, path),
      ...lostDigitFindings(columns, names, path),
      ...mixedValueFindings(columns, names, path),
      ...wrongValueFindings(columns, names, path),
      ...questionMarkFindings(columns, names, path),
      ...emptyColumnFindings(columns, names, { path, rows: this.rows, needed: this.#facts }),
      ...(differs === undefined ? [] : [found(readsDifferently, {}, { path, row: differs })]),
    ];
    return {
      findings,
      links: this.#links(),
      newest: this.#watched.newest,
      profile: { looked: this.#columns.looked, readBack: same, columns: this.#columns.profile() },
    };
  }

  /** Finds out what the facts say of this column. The first of a name counts. */
  #know(at: number): void {
    const name = comparable(this.#header.names[at] as string);
    const { idColumn, idForm } = this.#facts ?? {};
    if (idColumn !== undefined && !this.#ids && comparable(idColumn) === name) {
      this.#idColumn = at;
      this.#ids = new Ids(idColumn, idForm);
    }
    this.#watchers[at] = this.#watched.watch(this.#header.names[at] as string);
  }

  #links(): TableLinks | undefined {
    const { references, files } = this.#watched;
    if (!this.#facts && files.length === 0) return undefined;
    return { path: this.#path, object: this.#facts?.object, ids: this.#ids?.set, references, files };
  }
}
