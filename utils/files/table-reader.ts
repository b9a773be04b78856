import { Blocks } from './blocks.ts';
import { kindFindings } from './checks/kind.ts';
import type { TableLinks } from './checks/links.ts';
import { guessDialect } from './dialect.ts';
import { guessEncoding, markedEncoding, unmarkedUtf16 } from './encoding.ts';
import type { Limits } from './limits.ts';
import type { Encoding, FileKind, Finding, TableReport } from './report.ts';
import type { Sha256 } from './sha256.ts';
import { looksBinary, sniffBytes, sniffText } from './sniff.ts';
import { type ObjectFacts, TableChecks } from './table-checks.ts';
import { Transcoder } from './transcoder.ts';

/** Decisions see this many bytes of the text, and twice as many at its beginning. */
const blockBytes = 256 * 1024;

/** What came of reading one table. Without `table` the bytes were none. */
export interface TableResult {
  kind: FileKind;
  bytes: number;
  sha256: string;
  table?: TableReport;
  findings: Finding[];
  /** Of a table whose object is known. */
  links?: TableLinks;
}

/**
 * Reads one table in one pass: hash, encoding, rows and all checks. Bytes may come in any pieces, memory does not grow with them.
 */
export class TableReader {
  readonly #path: string;
  readonly #facts: ObjectFacts | undefined;
  readonly #limits: Limits;
  readonly #sha256: Sha256;
  readonly #blocks = new Blocks(blockBytes, (block, next) => this.#read(block, next));
  #bytes = 0;
  #kind: FileKind | undefined;
  #encoding: Encoding = 'utf-8';
  /** Until text outside ASCII has shown which encoding it is. */
  #undecided = false;
  #transcoder: Transcoder | undefined;
  #delimiter = ',';
  #checks: TableChecks | undefined;

  constructor(path: string, facts: ObjectFacts | undefined, limits: Limits, sha256: Sha256) {
    this.#path = path;
    this.#facts = facts;
    this.#limits = limits;
    this.#sha256 = sha256;
  }

  write(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    this.#sha256.write(bytes);
    // What is no table is hashed and otherwise let by.
    if (this.#kind === undefined || this.#kind === 'csv') this.#blocks.write(bytes);
  }

  end(): TableResult {
    this.#blocks.end();
    const kind = this.#kind ?? 'empty';
    const read = { kind, bytes: this.#bytes, sha256: this.#sha256.end() };
    const kindOnly = kindFindings(kind, this.#path);
    if (!this.#checks) return { ...read, findings: kindOnly };
    if (this.#transcoder) this.#checks.write(this.#transcoder.end());
    const { findings, profile, links, newest } = this.#checks.end(this.#encoding);
    const { columns, rows } = this.#checks;
    const table: TableReport = {
      path: this.#path,
      ...(this.#facts ? { object: this.#facts.object } : {}),
      bytes: this.#bytes,
      sha256: read.sha256,
      encoding: this.#encoding,
      delimiter: this.#delimiter,
      columns,
      rows,
      ...(newest ? { newest } : {}),
      ...(profile ? { profile } : {}),
    };
    return { ...read, table, findings: [...kindOnly, ...findings], ...(links ? { links } : {}) };
  }

  #read(block: Uint8Array, next: Uint8Array | undefined): void {
    if (this.#kind !== undefined) {
      if (this.#undecided) this.#decide(block, next);
      this.#pass(block, 0);
      return;
    }
    const start = this.#begin(block, next);
    if (start) this.#pass(block.subarray(start.mark), start.preamble);
  }

  #pass(bytes: Uint8Array, preamble: number): void {
    const text = this.#transcoder ? this.#transcoder.write(bytes) : bytes;
    this.#checks?.write(text.subarray(preamble));
  }

  /** Finds out what the text is, and for a table how many bytes stand before it: the encoding's mark, and a line for Excel. */
  #begin(block: Uint8Array, next: Uint8Array | undefined): { mark: number; preamble: number } | undefined {
    const sample = join(block, next);
    this.#kind = sniffBytes(sample);
    if (this.#kind !== undefined) return undefined;

    const marked = markedEncoding(sample);
    const wide = marked ? undefined : unmarkedUtf16(sample);
    this.#use(marked?.encoding ?? wide ?? 'utf-8');
    if (!this.#transcoder && looksBinary(sample)) {
      this.#kind = 'unknown';
      return undefined;
    }
    if (!marked && !wide) {
      this.#undecided = true;
      this.#decide(block, next);
    }

    const text = new TextDecoder(this.#encoding === 'utf-8-bom' ? 'utf-8' : this.#encoding).decode(sample);
    this.#kind = sniffText(text);
    if (this.#kind !== 'csv') return undefined;
    const { delimiter, quoting, preamble, titles } = guessDialect(text);
    this.#delimiter = delimiter;
    const mark = marked?.length ?? 0;
    const place = { delimiter, quoting, row: preamble > 0 ? 2 : 1, byte: mark + preamble, titles };
    this.#checks = new TableChecks(this.#path, this.#facts, this.#limits, place);
    return { mark, preamble };
  }

  #decide(block: Uint8Array, next: Uint8Array | undefined): void {
    const first = block.findIndex((byte) => byte >= 0x80);
    if (first < 0) return;
    const { encoding, sure } = guessEncoding(join(block.subarray(first), next));
    this.#use(encoding);
    this.#undecided = !sure;
  }

  #use(encoding: Encoding): void {
    this.#encoding = encoding;
    if (encoding !== 'utf-8' && encoding !== 'utf-8-bom') this.#transcoder = new Transcoder(encoding);
  }
}

function join(block: Uint8Array, next: Uint8Array | undefined): Uint8Array {
  if (!next) return block;
  const joined = new Uint8Array(block.length + next.length);
  joined.set(block);
  joined.set(next, block.length);
  return joined;
}
