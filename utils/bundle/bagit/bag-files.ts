/** The files of a bag wherever they lie: in a folder, a zip, a tar. Paths begin in the bag's own folder and part with `/`. */
export interface BagFiles {
  files: ReadonlyMap<string, BagFile>;
  /** Folders, those without files too. */
  folders: ReadonlySet<string>;
  /** Links that lead out of the bag; they are not followed. */
  linksOutside: readonly string[];
}

export interface BagFile {
  bytes: number;
  /** Gives the bytes once, in pieces. @throws when they can't be read */
  read(onBytes: (bytes: Uint8Array) => void): Promise<void>;
}

/** A whole file, for the small ones that are read as text. */
export async function bytesOf(file: BagFile): Promise<Uint8Array> {
  const pieces: BlobPart[] = [];
  await file.read((piece) => pieces.push(piece.slice()));
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
