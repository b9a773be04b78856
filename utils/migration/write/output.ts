/** A file that is being written. */
export interface OutputFile {
  write(bytes: Uint8Array<ArrayBuffer>): void | Promise<void>;
  close(): Promise<void>;
}

/** Where files go: memory, a folder, nowhere. */
export interface Output {
  open(name: string): Promise<OutputFile>;
}

/** For finding out what would fit: nothing is kept. */
export const nowhere: Output = {
  open: async () => ({ write() {}, close: async () => {} }),
};
