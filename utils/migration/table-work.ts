import { fill, type Language } from '../text.ts';
import { defuse, isFormula } from './convert/formula.ts';
import { problems } from './convert/problem.ts';
import { type Fit, Fits } from './fit.ts';
import type { FoundTable } from './inspect.ts';
import type { Goal } from './map.ts';
import { missingFields, outColumns } from './plan.ts';
import type { SourceRow } from './read/source.ts';
import type { RecordNames } from './record-names.ts';
import { type OutRow, RowConverter } from './row.ts';
import type { NextSystem } from './system.ts';
import type { RecordObject } from './vocabulary/index.ts';
import type { Output } from './write/output.ts';
import { TableWriter, type WrittenFile } from './write/table-writer.ts';

/** A table with what it holds and where each of its columns goes; one without an object is left out. */
export interface PlannedTable extends FoundTable {
  goals: Goal[];
}

/** What came of one table: `rows` are `written` and `rejected` together. */
export interface TableResult {
  number: number;
  path: string;
  part?: string;
  object: RecordObject;
  rows: number;
  written: number;
  rejected: number;
  /** Columns that go to a field, along under their own name, and nowhere. */
  mapped: number;
  own: number;
  left: number;
  /** Required fields that nothing goes to, by the system's names. */
  missing: string[];
  /** More columns than the system's import takes. */
  tooWide: boolean;
  fits: Fit[];
  files: WrittenFile[];
  rejects: WrittenFile[];
}

/** One table on its way: takes its rows one by one, writes each or puts it aside, and counts. */
export class TableWork {
  readonly #table: PlannedTable;
  readonly #object: RecordObject;
  readonly #fits = new Fits();
  readonly #converter: RowConverter;
  readonly #writer: TableWriter;
  readonly #rejects: TableWriter;
  readonly #language: Language;
  readonly #width: { tooWide: boolean; missing: string[] };
  #written = 0;
  #rejected = 0;

  /** `name` is that of the file, without its ending; `language` that of the reasons for rejected rows. */
  constructor(
    table: PlannedTable,
    system: NextSystem,
    { name, output, language, names }: { name: string; output: Output; language: Language; names: RecordNames },
  ) {
    this.#table = table;
    this.#object = table.object as RecordObject;
    this.#language = language;
    const planned = table.columns.map((column, at) => ({ ...column, goal: table.goals[at] ?? { to: 'own' as const } }));
    const columns = outColumns(planned, this.#object, system, names);
    const headers = columns.map(({ header }) => header);
    this.#width = {
      tooWide: columns.length > (system.file.columns ?? Number.POSITIVE_INFINITY),
      missing: missingFields(columns, this.#object, system),
    };
    this.#converter = new RowConverter(columns, system, system.objects[this.#object], this.#fits);
    this.#writer = new TableWriter(output, name, headers, system.file);
    const aside = ['Row', 'Reason', ...table.columns.map((column) => column.name)];
    this.#rejects = new TableWriter(output, `rejected-${name}`, aside, { mark: true });
  }

  async row(source: SourceRow): Promise<void> {
    const { cells, reasons } = this.#converter.convert(source);
    if (reasons.length === 0) {
      this.#written++;
      await this.#writer.write(cells);
      return;
    }
    this.#rejected++;
    // People open this one in a spreadsheet.
    const original = source.cells.map((cell) => (isFormula(cell) ? defuse(cell) : cell));
    await this.#rejects.write([String(source.row), this.#say(reasons), ...original]);
  }

  async end(): Promise<TableResult> {
    const { number, path, part, goals, columns } = this.#table;
    const [files, rejects] = [await this.#writer.close(), await this.#rejects.close()];
    const count = (...to: Goal['to'][]) => columns.filter((_, at) => to.includes(goals[at]?.to ?? 'own')).length;
    return {
      number,
      path,
      ...(part === undefined ? {} : { part }),
      object: this.#object,
      rows: this.#written + this.#rejected,
      written: this.#written,
      rejected: this.#rejected,
      mapped: count('field', 'name'),
      own: count('own'),
      left: count('nowhere'),
      ...this.#width,
      fits: this.#fits.all(),
      files,
      rejects,
    };
  }

  #say(reasons: OutRow['reasons']): string {
    return reasons
      .map(({ problem, header, max = '' }) => {
        const text = fill(problems[problem].text, this.#language, { max });
        return header === undefined ? text : `${header}: ${text}`;
      })
      .join('; ');
  }
}
