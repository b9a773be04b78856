import type { ColumnKind } from './report.ts';
import type { Shape } from './shapes.ts';

/** A column is of a kind when this share of its cells is: a few may always be odd. */
const nearlyAll = 0.95;

const kinds: readonly [kind: ColumnKind, shapes: readonly Shape[]][] = [
  ['whole', ['whole']],
  ['decimal', ['whole', 'decimal-either', 'decimal-point', 'decimal-comma']],
  ['date', ['date', 'date-either', 'date-day-first', 'date-month-first']],
  ['email', ['email']],
  ['phone', ['phone', 'whole']],
  ['url', ['url']],
  ['yes-no', ['yes-no']],
];

/**
 * What kind of values a column holds.
 * @param looked cells that were looked at, none of them empty
 * @param shaped how many of them have one of these shapes
 */
export function kindOfColumn(looked: number, shaped: (...shapes: Shape[]) => number): ColumnKind {
  if (looked === 0) return 'empty';
  return kinds.find(([, shapes]) => shaped(...shapes) >= looked * nearlyAll)?.[0] ?? 'text';
}
