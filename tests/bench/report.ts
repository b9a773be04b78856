/** What a bench found: tables of text, and bars that it keeps or misses. */
export interface Report {
  title: string;
  /** Machine and versions: figures mean nothing without. */
  setting: Record<string, string>;
  tables: { title: string; head: string[]; rows: string[][] }[];
  bars: { bar: string; found: string; kept: boolean }[];
  /** Every figure, for programs. */
  figures: unknown;
}

export function printReport({ title, setting, tables, bars }: Report): void {
  console.log(`${title}\n`);
  for (const [name, value] of Object.entries(setting)) console.log(`${name}: ${value}`);
  for (const table of tables) console.log(`\n${table.title}\n${grid([table.head, ...table.rows])}`);
  const verdicts = bars.map(({ bar, found, kept }) => [kept ? 'pass' : 'FAIL', bar, found]);
  console.log(`\nBars\n${grid(verdicts)}`);
}

function grid(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
