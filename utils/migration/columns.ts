import { kindOfColumn } from '../files/kind.ts';
import type { ColumnKind } from '../files/report.ts';
import { type Shape, shapeOf } from '../files/shapes.ts';
import type { SourceRow } from './read/source.ts';

/** Longer cells are text, however they begin. */
const looked = 130;

/** What is known of a column after all its rows: what its cells look like, and so how they are to be read. */
export interface ColumnFacts {
  filled: number;
  kind: ColumnKind;
  /** Which stands first in dates that can be read in two ways; left out where nothing in the column tells, or it tells both. */
  dates?: 'day-first' | 'month-first';
  /** Which sign parts decimals; left out where nothing tells, or both do. */
  decimals?: 'point' | 'comma';
}

const encoder = new TextEncoder();

/** Looks at every cell of a table. */
export class ColumnLooks {
  readonly #columns: { filled: number; shapes: Map<Shape, number> }[] = [];
  readonly #bytes = new Uint8Array(looked * 3);

  row({ cells }: SourceRow): void {
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] as string;
      if (cell === '') continue;
      let column = this.#columns[at];
      if (!column) {
        column = { filled: 0, shapes: new Map() };
        this.#columns[at] = column;
      }
      column.filled++;
      const { written } = encoder.encodeInto(cell.length > looked ? cell.slice(0, looked) : cell, this.#bytes);
      const shape = shapeOf(this.#bytes, 0, written);
      column.shapes.set(shape, (column.shapes.get(shape) ?? 0) + 1);
    }
  }

  facts(column: number): ColumnFacts {
    const { filled, shapes } = this.#columns[column] ?? { filled: 0, shapes: new Map<Shape, number>() };
    const of = (...wanted: Shape[]) => wanted.reduce((sum, shape) => sum + (shapes.get(shape) ?? 0), 0);
    const dates = either(of('date-day-first'), 'day-first', of('date-month-first'), 'month-first');
    const decimals = either(of('decimal-point'), 'point', of('decimal-comma'), 'comma');
    return {
      filled,
      kind: kindOfColumn(filled, of),
      ...(dates ? { dates } : {}),
      ...(decimals ? { decimals } : {}),
    };
  }
}

/** Whichever is there alone. */
function either<One, Other>(some: number, one: One, others: number, other: Other): One | Other | undefined {
  if (some > 0 && others === 0) return one;
  return others > 0 && some === 0 ? other : undefined;
}
