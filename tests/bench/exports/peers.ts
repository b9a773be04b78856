import Papa from 'papaparse';
import { inferSchema, initParser, type Parser } from 'udsv';
import { eachPiece } from '../../../utils/files/pieces.ts';
import { startSha256 } from '../../../utils/files/sha256.ts';

/** Reads a table to its end; the records it counted show that it did its work. */
export type Peer = (file: Blob) => Promise<{ rows?: number }>;

/** Hands over a file as text. */
export async function eachText(file: Blob, onText: (text: string) => void | Promise<void>): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  await eachPiece(file, undefined, async (piece) => {
    await onText(decoder.decode(piece, { stream: true }));
    return piece.buffer;
  });
  await onText(decoder.decode());
}

/** What the check of a table is compared with: each in one pass, fed with the same pieces. The header is no record. */
export const peers = {
  async reading(file) {
    await eachPiece(file, undefined, () => undefined);
    return {};
  },

  /** As the check does it. */
  async sha256(file) {
    const hash = await startSha256();
    await eachPiece(file, undefined, (piece) => {
      hash.write(piece);
      return undefined;
    });
    hash.end();
    return {};
  },

  /** The platform's own, which needs the whole file in memory. */
  async webcrypto(file) {
    await crypto.subtle.digest('SHA-256', await file.slice(0, file.size).arrayBuffer());
    return {};
  },

  /** Fed as it should be: its own reading of files cuts characters in two. */
  async papaparse(file) {
    let rows = -1;
    const streamer = new StringStreamer({
      delimiter: ',',
      chunk: ({ data }) => {
        rows += data.length;
      },
    });
    streamer._nextChunk = () => {};
    await eachText(file, (text) => streamer.parseChunk(text));
    streamer._finished = true;
    streamer.parseChunk('');
    return { rows };
  },

  async udsv(file) {
    const made: { parser?: Parser } = {};
    let rows = 0;
    await eachText(file, (text) => {
      made.parser ??= initParser(inferSchema(text, { encl: '"' }));
      made.parser.chunk(text, made.parser.stringArrs<string[]>, () => {
        rows++;
      });
    });
    made.parser?.end();
    return { rows };
  },
} satisfies Record<string, Peer>;

export type PeerName = keyof typeof peers;

/** PapaParse has it, and its types do not. */
interface Streamer {
  parseChunk(text: string): void;
  _nextChunk(): void;
  _finished: boolean;
}
const { StringStreamer } = Papa as unknown as {
  StringStreamer: new (config: { delimiter: string; chunk(found: { data: string[][] }): void }) => Streamer;
};
