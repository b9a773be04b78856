import { found } from './check-type.ts';
import { jsonAnswer, jsonCutOff, jsonDamaged, jsonDeep, jsonLines } from './checks/json.ts';
import type { FormatReader, FormatResult } from './format.ts';
import { type JsonFault, JsonScanner, jsonDepth } from './json-scanner.ts';
import { JsonTables } from './json-tables.ts';
import type { Finding } from './report.ts';
import { Rows } from './spots.ts';

/** Reads JSON, or one JSON a line (NDJSON): is it valid, how many records, which keys. */
export class JsonReader implements FormatReader {
  readonly #path: string;
  readonly #lines: boolean;
  readonly #bad = new Rows();
  readonly #tables: JsonTables;
  readonly #scanner: JsonScanner;

  constructor(path: string, options: { lines: boolean; offset: number; columns: number }) {
    this.#path = path;
    this.#lines = options.lines;
    this.#tables = new JsonTables({ ...options, badLine: (line) => this.#bad.add(line) });
    this.#scanner = new JsonScanner(this.#tables, options);
  }

  write(text: Uint8Array): void {
    this.#scanner.write(text);
  }

  end(): FormatResult {
    const fault = this.#scanner.end();
    const findings = fault ? [this.#faultFinding(fault)] : [];
    const { total, first } = this.#bad;
    if (total > 0) {
      const place = { path: this.#path, row: first[0] };
      findings.push(found(jsonLines, { total, rows: this.#bad.list() }, place));
    }
    const { tables } = this.#tables;
    if (tables.length === 0 && findings.length === 0) findings.push(found(jsonAnswer, {}, { path: this.#path }));
    const parts = tables.map(({ part, rows, columns }) => ({
      ...(part === '' ? {} : { part }),
      rows,
      columns: [...columns],
    }));
    return { parts, findings };
  }

  #faultFinding({ kind, byte, line }: JsonFault): Finding {
    const path = this.#path;
    const place = this.#lines ? { path, row: line } : { path, byte };
    const { records } = this.#tables;
    if (kind === 'cut') return found(jsonCutOff, { records }, place);
    if (kind === 'deep') return found(jsonDeep, { limit: jsonDepth }, place);
    return found(jsonDamaged, { byte, records }, place);
  }
}
