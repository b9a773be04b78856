import type { MigrationAnswer, MigrationRequest } from '../../components/migration/migrator.ts';
import { BlobParts } from '../../utils/files/blob-parts.ts';
import { inspect } from '../../utils/migration/inspect.ts';
import { migrate } from '../../utils/migration/migrate.ts';
import { systemById } from '../../utils/migration/systems/index.ts';
import type { Output } from '../../utils/migration/write/output.ts';

const answer = (message: MigrationAnswer) => self.postMessage(message);

/** At most this often, in milliseconds, is progress told: the eye sees no more. */
const pause = 100;
let told = 0;

function onProgress(done: number, total: number, at: string): void {
  if (performance.now() - told < pause) return;
  told = performance.now();
  answer({ type: 'progress', done, total, at });
}

self.onmessage = async ({ data }: MessageEvent<MigrationRequest>) => {
  try {
    if (data.type === 'inspect') {
      answer({ type: 'found', ...(await inspect(data.files, data.facts, { onProgress })) });
      return;
    }
    const system = systemById(data.system);
    if (!system) throw new Error(`No system is called “${data.system}”.`);
    const { files, plan, language, to } = data;
    const kept = new Map<string, BlobParts>();
    const output = to === 'memory' ? inMemory(kept) : to && inFolder(to);
    const result = await migrate(files, system, plan, { language, onProgress, ...(output ? { output } : {}) });
    answer({ type: 'result', result, blobs: [...kept].map(([name, parts]) => ({ name, blob: parts.blob() })) });
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
};

function inMemory(kept: Map<string, BlobParts>): Output {
  return {
    async open(name) {
      const parts = new BlobParts();
      kept.set(name, parts);
      return { write: (bytes) => parts.add(bytes), close: async () => {} };
    },
  };
}

/** The folder is a new one: nothing in it could be written over. */
function inFolder(folder: FileSystemDirectoryHandle): Output {
  return {
    async open(name) {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      return { write: (bytes) => stream.write(bytes), close: () => stream.close() };
    },
  };
}
