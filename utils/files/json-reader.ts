import { found } from './check-type.ts';
import { columnFindings } from './checks/header.ts';
import { jsonAnswer, jsonCutOff, jsonDamaged, jsonDeep, jsonLines } from './checks/json.ts';
import type { FormatPart, FormatReader, FormatResult } from './format.ts';
import { type JsonFault, JsonScanner, jsonDepth } from './json-scanner.ts';
import { type JsonTable, JsonTables } from './json-tables.ts';
import type { ObjectFacts } from './object-facts.ts';
import { Records } from './records.ts';
import type { Finding } from './report.ts';
import { manyRows, Rows } from './spots.ts';

export interface JsonReaderOptions {
  /** Each line is a text of its own. */
  lines: boolean;
  /** Where the first byte written lies in the file. */
  offset: number;
  /** Columns of a table at most. */
  columns: number;
  /** What is known of the list of records under these keys, joined by dots; empty for the whole text. */
  factsOf(part: string): ObjectFacts | undefined;
}

/** Reads JSON, or one JSON a line (NDJSON): is it valid, how many records, and what is in them. */
export class JsonReader implements FormatReader {
  readonly #path: string;
  readonly #lines: boolean;
  readonly #bad = new Rows(manyRows);
  readonly #tables: JsonTables;
  readonly #scanner: JsonScanner;

  readonly #factsOf: JsonReaderOptions['factsOf'];

  constructor(path: string, options: JsonReaderOptions) {
    this.#path = path;
    this.#lines = options.lines;
    this.#factsOf = options.factsOf;
    this.#tables = new JsonTables({
      lines: options.lines,
      badLine: (line) => this.#bad.add(line),
      records: (part) => new Records(this.#place(part), options.factsOf(part), options.columns),
    });
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
      findings.push(found(jsonLines, { total, rows: this.#bad.list() }, place, this.#bad));
    }
    const { tables } = this.#tables;
    if (tables.length === 0 && findings.length === 0) findings.push(found(jsonAnswer, {}, { path: this.#path }));
    const read = tables.map((table) => this.#part(table));
    return { parts: read.map(({ part }) => part), findings: [...findings, ...read.flatMap((one) => one.findings)] };
  }

  #part({ part, rows, records }: JsonTable): { part: FormatPart; findings: Finding[] } {
    const { findings, ...known } = records.end();
    const { columns } = records;
    const needed = columnFindings(columns, this.#place(part), this.#factsOf(part));
    return {
      part: { ...(part === '' ? {} : { part }), rows, columns, ...known },
      findings: [...needed, ...findings],
    };
  }

  #place(part: string): { path: string; part?: string } {
    return { path: this.#path, ...(part === '' ? {} : { part }) };
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
