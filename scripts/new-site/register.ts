import type { Names } from './names.ts';

/** A file that lists all of a kind, and what a new site adds to it. */
interface Registry {
  file: string;
  /** How the list begins; it ends with the next bracket of its kind at the start of a line, or of the line. */
  opens: RegExp;
  closes: '];' | '};';
  entry(names: Names): string;
  imports(names: Names): string;
}

export const registries: readonly Registry[] = [
  {
    file: 'sites/index.ts',
    opens: /export const sites: readonly Site\[\] = \[/,
    closes: '];',
    entry: ({ camel }) => camel,
    imports: ({ id, camel }) => `import { ${camel} } from './${id}.ts';`,
  },
  {
    file: 'tests/crms/index.ts',
    opens: /export const practices = \{/,
    closes: '};',
    entry: ({ id, pascal }) => `'${id}': start${pascal}`,
    imports: ({ id, pascal }) => `import { start${pascal} } from './${id}/index.ts';`,
  },
  {
    file: 'tests/e2e/journeys/leave/rows.ts',
    opens: /export const rows: readonly Leave\[\] = \[/,
    closes: '];',
    entry: ({ camel }) => camel,
    imports: ({ id, camel }) => `import { leave as ${camel} } from '../../../crms/${id}/leave.ts';`,
  },
];

/**
 * The registry's text with the new site in it: before the first of the entries at its end that come later in the alphabet.
 * Where a line is broken is left to the formatter.
 * @throws Error when the file has no such list
 */
export function registered(text: string, { file, opens, closes, entry, imports }: Registry, names: Names): string {
  const opening = opens.exec(text);
  const start = opening ? opening.index + opening[0].length : -1;
  const end = text.indexOf(closes, start);
  if (start < 0 || end < 0) throw new Error(`${file} has no list to add to.`);
  const entries = text
    .slice(start, end)
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  const added = entry(names);
  const after = entries.findLastIndex((each) => each < added);
  return `${imports(names)}\n${text.slice(0, start)}\n${entries.toSpliced(after + 1, 0, added).join(',\n')},\n${text.slice(end)}`;
}
