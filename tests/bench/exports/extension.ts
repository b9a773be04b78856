import { cpSync, globSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { storeBuild } from '../../e2e/browser.ts';

/** A copy of the built extension with the peers' worker beside its own. */
export interface BenchExtension {
  folder: string;
  /** Paths within the extension. */
  checkWorker: string;
  peersWorker: string;
}

const peersWorker = 'bench/peers.js';

/** Copies the build, so that its workers run as they are; `CLEAN_EXIT_BUILD` may name another folder. */
export async function makeExtension(): Promise<BenchExtension> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clean-exit-bench-'));
  cpSync(process.env.CLEAN_EXIT_BUILD ?? storeBuild, folder, { recursive: true });
  const [checkWorker] = globSync('assets/check.worker-*.js', { cwd: folder });
  if (!checkWorker) throw new Error('There is no built check worker: run npm run build first.');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: path.dirname(path.join(folder, peersWorker)),
      emptyOutDir: false,
      lib: {
        entry: path.join(import.meta.dirname, 'peers.worker.ts'),
        formats: ['es'],
        fileName: () => path.basename(peersWorker),
      },
    },
  });
  return { folder, checkWorker, peersWorker };
}
