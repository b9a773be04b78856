import { TextStream } from '../../files/text-stream.ts';
import { JsonRecords } from './json-records.ts';
import { rowsOf } from './json-row.ts';
import type { SourceEvent, SourceTable } from './source.ts';

/** The records of JSON as rows, each list of them one table; with `lines` each line is a record of the only one. */
export async function* jsonRows(
  pieces: AsyncIterable<Uint8Array>,
  start: Uint8Array,
  path: string,
  options: { lines: boolean; mostColumns: number },
): AsyncGenerator<SourceEvent> {
  const text = new TextStream(start, { unicode: true });
  const decoder = new TextDecoder();
  const records = new JsonRecords(options.lines);
  const tables = new Map<string, { table: SourceTable; rows: ReturnType<typeof rowsOf> }>();
  const take = function* (): Generator<SourceEvent> {
    for (const { part, texts } of records.take()) {
      let known = tables.get(part);
      if (!known) {
        const table: SourceTable = { path, ...(part === '' ? {} : { part }), columns: [] };
        known = { table, rows: rowsOf(table.columns, options.mostColumns) };
        tables.set(part, known);
        yield { type: 'table', table };
      }
      yield { type: 'rows', table: known.table, rows: texts.map(known.rows) };
    }
  };
  for await (const piece of pieces) {
    records.write(decoder.decode(text.write(piece), { stream: true }));
    yield* take();
  }
  records.write(decoder.decode(text.end()));
  const whole = records.end();
  yield* take();
  if (!whole) yield { type: 'unread', path, reason: 'damaged' };
  else if (tables.size === 0) yield { type: 'unread', path, reason: 'no-table' };
}
