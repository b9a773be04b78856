/** One row of the store, or why it could not be read. */
export type ReadRow = { key: IDBValidKey; row: unknown } | { key: IDBValidKey; problem: string };

/** The store opened past the program's own code: whatever version or shape it has. */
export interface RawStore {
  tables: string[];
  /** Every row that can be read, and for each other its key. @throws when not even the keys can be read */
  rowsOf(table: string): AsyncGenerator<ReadRow>;
  close(): void;
}

/** @throws when there is no store, or the browser can't open it */
export async function openRawStore(name = 'clean-exit', factory: IDBFactory = indexedDB): Promise<RawStore> {
  const known = await factory.databases();
  if (!known.some((one) => one.name === name)) throw new Error('the browser holds no store of Clean Exit');
  // Without a version: as it is, never upgraded.
  const database = await answerOf(factory.open(name));
  const store = (table: string) => database.transaction(table).objectStore(table);
  return {
    tables: [...database.objectStoreNames],
    async *rowsOf(table) {
      for (const key of await answerOf(store(table).getAllKeys())) {
        try {
          yield { key, row: await answerOf(store(table).get(key)) };
        } catch (error) {
          yield { key, problem: messageOf(error) };
        }
      }
    },
    close: () => database.close(),
  };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
