import Papa from 'papaparse';
import { checkFile } from '../../../utils/files/check.ts';
import { startSha256 } from '../../../utils/files/sha256.ts';

/** Reads a table of this many bytes to its end; what it counted shows that it did its work. */
export type Subject = (file: Blob) => Promise<{ rows?: number; verdict?: string }>;

const pieceBytes = 1024 * 1024;

async function* pieces(file: Blob): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += pieceBytes) {
    yield new Uint8Array(await file.slice(start, start + pieceBytes).arrayBuffer());
  }
}

export const subjects: Record<string, Subject> = {
  async reading(file) {
    for await (const _piece of pieces(file));
    return {};
  },

  async sha256(file) {
    const hash = await startSha256();
    for await (const piece of pieces(file)) hash.write(piece);
    hash.end();
    return {};
  },

  /** Parsing alone, and fed as it should be: its own reading of files cuts characters in two. */
  async papaparse(file) {
    let rows = 0;
    const streamer = new StringStreamer({
      delimiter: ',',
      chunk: ({ data }: { data: string[][] }) => {
        rows += data.length;
      },
    });
    streamer._nextChunk = () => {};
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const piece of pieces(file)) streamer.parseChunk(decoder.decode(piece, { stream: true }));
    streamer._finished = true;
    streamer.parseChunk(decoder.decode());
    // The header is no record.
    return { rows: rows - 1 };
  },

  async check(file) {
    const { tables, verdict } = await checkFile(file, 'contacts.csv', {
      objects: [{ object: 'contacts', fileName: 'contacts', columns: ['Record ID', 'Email'], idColumn: 'Record ID' }],
      expected: [],
    });
    return { rows: tables[0]?.rows, verdict };
  },
};

/** PapaParse has it, and its types do not. */
interface Streamer {
  parseChunk(text: string): void;
  _nextChunk(): void;
  _finished: boolean;
}
const { StringStreamer } = Papa as unknown as { StringStreamer: new (config: object) => Streamer };
