import { baseName, factsForPart, type ObjectFacts } from '../files/object-facts.ts';
import { plainName } from './name.ts';
import type { SourceTable } from './read/source.ts';
import { objectNames, objects, type RecordObject, vocabulary } from './vocabulary/index.ts';

/** So many columns have to be known before they alone say what a table holds. */
const leastColumns = 3;

/**
 * What a table holds, by what the site says of its files, by the name of its sheet or file, and by its columns. Undefined where
 * nothing tells, or two kinds fit the same.
 */
export function objectOf(table: SourceTable, facts: readonly ObjectFacts[]): RecordObject | undefined {
  const known = factsForPart(table.path, table.part, facts)?.object;
  const [name] = baseName(table.path).split('.');
  return named(known ?? '') ?? named(table.part ?? '') ?? named(name ?? '') ?? byColumns(table.columns);
}

/** The kind of record that a name speaks of: `contacts-123-4`, `Accounts_001`, `客户列表`. */
export function named(name: string): RecordObject | undefined {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const whole = plainName(name);
  return (
    objects.find((object) => objectNames[object].names.some((one) => plainName(one) === whole)) ??
    objects.find((object) => objectNames[object].names.some((one) => words.includes(one.toLowerCase()))) ??
    chinese(name)
  );
}

/** Chinese has no blanks between words; the longest name that stands in it counts. */
function chinese(name: string): RecordObject | undefined {
  const found = objects
    .flatMap((object) => objectNames[object].names.map((one) => ({ object, one })))
    .filter(({ one }) => /\p{Script=Han}/u.test(one) && name.includes(one))
    .toSorted((one, other) => other.one.length - one.one.length);
  return found[0]?.object;
}

function byColumns(columns: readonly string[]): RecordObject | undefined {
  const plain = new Set(columns.map(plainName));
  const scores = objects.map((object) => {
    const meanings = Object.values(vocabulary[object]);
    return { object, score: meanings.filter(({ names }) => names.some((name) => plain.has(plainName(name)))).length };
  });
  const [best, second] = scores.toSorted((one, other) => other.score - one.score);
  if (!best || best.score < leastColumns || best.score === second?.score) return undefined;
  return best.object;
}
