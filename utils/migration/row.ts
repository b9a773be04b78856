import type { ColumnFacts } from './columns.ts';
import { defuse, isFormula } from './convert/formula.ts';
import type { ProblemId } from './convert/problem.ts';
import { convert } from './convert/value.ts';
import type { Fits } from './fit.ts';
import { joinedName } from './person-name.ts';
import type { Damage, SourceRow } from './read/source.ts';
import type { NextSystem, SystemField, SystemObject } from './system.ts';
import type { FieldType } from './vocabulary/field-types.ts';

/** One column of the file to be written. */
export interface OutColumn {
  header: string;
  /** Left out for a column that goes along under its own name. */
  field?: { id: string; facts: SystemField; type: FieldType };
  /** The source columns, by number: one, or first and last name for a whole one. */
  from: readonly number[];
  said?: ProblemId;
  /** Where the source has the id of a record and the system wants its name. */
  names?: ReadonlyMap<string, string>;
  looks: Pick<ColumnFacts, 'dates' | 'decimals'>;
}

/** A row as it is written; `reasons` where it has to be put aside. */
export interface OutRow {
  cells: string[];
  reasons: { problem: ProblemId; header?: string; max?: number }[];
}

const byDamage: Record<Damage, ProblemId> = {
  quotes: 'row-damaged',
  cut: 'row-damaged',
  'not-json': 'row-damaged',
  'long-cell': 'row-long',
  'long-row': 'row-long',
  'more-cells': 'more-cells',
};

/** Makes rows for the next system of rows of the source, and tells what is to be said of each value. */
export class RowConverter {
  readonly #columns: readonly OutColumn[];
  readonly #system: NextSystem;
  readonly #required: SystemObject['required'];
  readonly #fits: Fits;

  constructor(columns: readonly OutColumn[], system: NextSystem, object: SystemObject | undefined, fits: Fits) {
    this.#columns = columns;
    this.#system = system;
    this.#required = object?.required;
    this.#fits = fits;
  }

  convert(source: SourceRow): OutRow {
    const { row, damage } = source;
    const reasons: OutRow['reasons'] = [];
    const reject = (problem: ProblemId, about: { header?: string; max?: number } = {}) => {
      reasons.push({ problem, ...about });
      this.#fits.add(problem, row, about);
    };
    if (damage) reject(byDamage[damage]);
    else if (source.cells.every((cell) => cell.trim() === '')) reject('row-empty');
    if (reasons.length > 0) return { cells: [], reasons };

    const cells = this.#columns.map((column) => {
      const { value, said } = this.#value(column, source);
      const { header, field } = column;
      for (const problem of said) {
        const max = problem === 'too-long' ? field?.facts.max : undefined;
        const about = max === undefined ? { header } : { header, max };
        if (problem === 'too-long') reject(problem, about);
        else this.#fits.add(problem, row, { ...about, value });
      }
      return value;
    });
    for (const header of this.#missing(cells)) reject('missing-required', { header });
    return { cells, reasons };
  }

  #value(column: OutColumn, { cells }: SourceRow): { value: string; said: ProblemId[] } {
    const { field, said, names, looks } = column;
    const text = textOf(column, cells);
    if (!field) return isFormula(text) ? { value: defuse(text), said: ['formula-defused'] } : { value: text, said: [] };
    const converted = convert(text, field.facts, field.type, this.#system, looks);
    if (names && text === '' && cells[column.from[0] as number]?.trim()) return { value: '', said: ['link-unknown'] };
    return said && converted.value !== '' ? { ...converted, said: [...converted.said, said] } : converted;
  }

  /** The headers of required fields that are empty. A field without any column is told once for the table, not for each row. */
  #missing(cells: readonly string[]): string[] {
    if (!this.#required) return [];
    const column = (id: string) => this.#columns.findIndex(({ field }) => field?.id === id);
    const header = (id: string) => this.#columns[column(id)]?.header ?? '';
    const missing = this.#required.all.filter((id) => column(id) >= 0 && cells[column(id)] === '').map(header);
    for (const group of this.#required.oneOf) {
      const there = group.filter((id) => column(id) >= 0);
      if (there.length > 0 && there.every((id) => cells[column(id)] === ''))
        missing.push(there.map(header).join(' / '));
    }
    return missing;
  }
}

/** What a column is made of: one cell, first and last name, or the name of the record that the cell points to. */
function textOf({ from: [at = 0, other], names }: OutColumn, cells: readonly string[]): string {
  const cell = cells[at] ?? '';
  if (names) return names.get(cell.trim()) ?? '';
  return other === undefined ? cell : joinedName(cell, cells[other] ?? '');
}
