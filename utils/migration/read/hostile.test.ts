import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Budget } from '../../files/budget.ts';
import { defaultLimits } from '../../files/limits.ts';
import { readTables } from './files.ts';

const beginnings = [
  '',
  '[{"a":',
  '{"a":1}\n',
  'a,b\n"',
  'sep=;\n',
  '\ufeffa;b\n',
  'PK\u0003\u0004',
  '\u001f\u008b\u0008',
];
const name = fc.constantFrom('a.csv', 'a.json', 'a.ndjson', 'a.zip', 'a.xlsx', 'a.csv.gz');
const text = fc.string({
  unit: fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\n', '\r', 'a', '1', '客', '\0'),
});

test('whatever the bytes are, reading ends, throws nothing, and gives rows of no more cells than columns', async () => {
  await fc.assert(
    fc.asyncProperty(
      name,
      fc.constantFrom(...beginnings),
      fc.oneof(fc.uint8Array({ maxLength: 300 }), text),
      async (path, beginning, rest) => {
        const blob = new Blob([beginning, rest as BlobPart]);
        const reading = { budget: new Budget(defaultLimits), onProgress: () => {} };
        for await (const event of readTables(blob, path, reading)) {
          if (event.type !== 'rows') continue;
          for (const { cells, damage } of event.rows) {
            if (damage) continue;
            expect(cells.slice(event.table.columns.length).every((cell) => cell === '')).toBe(true);
          }
        }
      },
    ),
    { numRuns: 1_000, seed: 7 },
  );
});
