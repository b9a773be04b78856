/** What a file may cost. Memory does not grow with a file, so these bound time and the size of the report. */
export interface Limits {
  /** Entries of all zips in one file together. */
  entries: number;
  /** Unpacked bytes of all entries together. */
  unpackedBytes: number;
  /** Unpacked to packed, looked at once an entry has grown past `ratioFrom` bytes. Deflate cannot pass 1,032. */
  ratio: number;
  ratioFrom: number;
  /** Bytes of a packed file inside a zip: it has to be unpacked before it can be looked into. */
  nestedBytes: number;
  /** Packed files within packed files that are looked into; 1 is a zip in a zip. */
  depth: number;
  /** Time for one file. */
  seconds: number;
  /** Columns of a table. */
  columns: number;
}

export const defaultLimits: Limits = {
  entries: 20_000,
  unpackedBytes: 64 * 1024 ** 3,
  // An export with hundreds of mostly empty columns packs far better than other text.
  ratio: 500,
  ratioFrom: 128 * 1024 ** 2,
  nestedBytes: 512 * 1024 ** 2,
  depth: 1,
  seconds: 2 * 60 * 60,
  columns: 5_000,
};
