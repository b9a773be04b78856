import { Characters } from './characters.ts';
import { badBytes } from './checks/characters.ts';
import { kindFindings } from './checks/kind.ts';
import type { TableLinks } from './checks/links.ts';
import { markedEncoding, unmarkedUtf16 } from './encoding.ts';
import { EntryReader } from './entry-reader.ts';
import type { FormatReader } from './format.ts';
import { JsonReader } from './json-reader.ts';
import type { Limits } from './limits.ts';
import { factsFor, factsForPart } from './object-facts.ts';
import type { FileKind, Finding, TableReport } from './report.ts';
import { type Sha256, startSha256 } from './sha256.ts';
import { looksBinary, sniffBytes, sniffText } from './sniff.ts';
import { SqlReader } from './sql-reader.ts';
import type { ObjectFacts } from './table-checks.ts';
import { TableReader } from './table-reader.ts';
import { TextStream } from './text-stream.ts';

/** What the file is, is told from this much of its beginning. */
const startBytes = 64 * 1024;

/** What came of reading one file that is not packed. */
export interface ContentResult {
  kind: FileKind;
  bytes: number;
  sha256: string;
  tables: TableReport[];
  findings: Finding[];
  /** Of the tables whose object is known. */
  links: TableLinks[];
}

type FormatKind = 'json' | 'ndjson' | 'vcard' | 'icalendar' | 'sql';

/** Reads one file that is not packed, whatever it is, in one pass and constant memory. Bytes may come in any pieces. */
export class ContentReader {
  readonly #path: string;
  readonly #objects: readonly ObjectFacts[];
  readonly #limits: Limits;
  readonly #sha256: Sha256;
  #start = new Uint8Array();
  #reader: TableReader | TextFile | undefined;

  private constructor(path: string, objects: readonly ObjectFacts[], limits: Limits, sha256: Sha256) {
    this.#path = path;
    this.#objects = objects;
    this.#limits = limits;
    this.#sha256 = sha256;
  }

  /** `sha256` is for bytes that are hashed elsewhere. */
  static async start(
    path: string,
    objects: readonly ObjectFacts[],
    limits: Limits,
    sha256?: Sha256,
  ): Promise<ContentReader> {
    return new ContentReader(path, objects, limits, sha256 ?? (await startSha256()));
  }

  write(bytes: Uint8Array): void {
    if (this.#reader) {
      this.#reader.write(bytes);
      return;
    }
    const start = new Uint8Array(this.#start.length + bytes.length);
    start.set(this.#start);
    start.set(bytes, this.#start.length);
    this.#start = start;
    if (start.length >= startBytes) this.#begin();
  }

  end(): ContentResult {
    const reader = this.#reader ?? this.#begin();
    if (reader instanceof TextFile) return reader.end();
    const { table, links, ...result } = reader.end();
    return { ...result, tables: table ? [table] : [], links: links ? [links] : [] };
  }

  #begin(): TableReader | TextFile {
    const start = this.#start;
    const kind = formatOf(start.subarray(0, startBytes), this.#path);
    const [path, objects, limits, sha256] = [this.#path, this.#objects, this.#limits, this.#sha256];
    const reader = kind
      ? new TextFile(path, kind, start.subarray(0, startBytes), objects, limits, sha256)
      : new TableReader(path, factsFor(path, objects), limits, sha256);
    reader.write(start);
    this.#start = new Uint8Array();
    this.#reader = reader;
    return reader;
  }
}

/** The format of a text that is no table; undefined for tables, and for what is no text at all. */
function formatOf(start: Uint8Array, path: string): FormatKind | undefined {
  if (sniffBytes(start) !== undefined) return undefined;
  const marked = markedEncoding(start)?.encoding ?? unmarkedUtf16(start);
  if (!marked && looksBinary(start)) return undefined;
  const label = marked === undefined || marked === 'utf-8-bom' ? 'utf-8' : marked;
  const kind = sniffText(new TextDecoder(label).decode(start));
  switch (kind) {
    case 'json':
      // A first record longer than what is looked at, or the only one: then the name decides.
      return /\.(ndjson|jsonl)$/i.test(path) ? 'ndjson' : 'json';
    case 'ndjson':
    case 'vcard':
    case 'icalendar':
    case 'sql':
      return kind;
    default:
      return undefined;
  }
}

/** A text in one of the formats, from its bytes to its report. */
class TextFile {
  readonly #path: string;
  readonly #kind: FormatKind;
  readonly #objects: readonly ObjectFacts[];
  readonly #sha256: Sha256;
  readonly #text: TextStream;
  readonly #unfolded = new Characters();
  readonly #format: FormatReader;
  #bytes = 0;

  constructor(
    path: string,
    kind: FormatKind,
    sample: Uint8Array,
    objects: readonly ObjectFacts[],
    limits: Limits,
    sha256: Sha256,
  ) {
    this.#path = path;
    this.#kind = kind;
    this.#objects = objects;
    this.#sha256 = sha256;
    // JSON is Unicode by its standard (RFC 8259 8.1).
    this.#text = new TextStream(sample, { unicode: kind === 'json' || kind === 'ndjson' });
    this.#format = this.#formatReader(limits);
  }

  write(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    this.#sha256.write(bytes);
    this.#format.write(this.#text.write(bytes));
  }

  end(): ContentResult {
    this.#format.write(this.#text.end());
    const { parts, findings } = this.#format.end();
    const sha256 = this.#sha256.end();
    const tables = parts.map(({ part, rows, columns, profile, newest }): TableReport => {
      const object = factsForPart(this.#path, part, this.#objects)?.object;
      return {
        path: this.#path,
        ...(part === undefined ? {} : { part }),
        ...(object ? { object } : {}),
        bytes: this.#bytes,
        sha256,
        encoding: this.#text.encoding,
        columns,
        rows,
        ...(newest ? { newest } : {}),
        ...(profile ? { profile } : {}),
      };
    });
    const all = [...kindFindings(this.#kind, this.#path), ...findings, ...this.#characterFindings()];
    const links = parts.flatMap((part) => part.links ?? []);
    return { kind: this.#kind, bytes: this.#bytes, sha256, tables, findings: all, links };
  }

  #formatReader(limits: Limits): FormatReader {
    const options = { offset: this.#text.mark, columns: limits.columns };
    switch (this.#kind) {
      case 'json':
      case 'ndjson':
        return new JsonReader(this.#path, {
          ...options,
          lines: this.#kind === 'ndjson',
          factsOf: (part) => factsForPart(this.#path, part === '' ? undefined : part, this.#objects),
        });
      case 'vcard':
      case 'icalendar':
        return new EntryReader(this.#path, this.#kind, limits.columns, this.#unfolded);
      case 'sql':
        return new SqlReader(this.#path);
    }
  }

  /** A dump may hold anything in its strings. Characters of a card that only its folding cut are whole. */
  #characterFindings(): Finding[] {
    if (this.#kind === 'sql') return [];
    const folds = this.#kind === 'vcard' || this.#kind === 'icalendar';
    const onlyCut = folds && this.#unfolded.bad.total === 0;
    return this.#text.findings(this.#path).filter(({ id }) => !(onlyCut && id === badBytes.id));
  }
}
