import type { CheckAnswer, CheckRequest } from '../../components/export/file-check.ts';
import { checkLinked } from '../../utils/files/check.ts';
import { keepLinks } from '../../utils/files/kept-links.ts';

const answer = (message: CheckAnswer) => self.postMessage(message);

/** At most this often, in milliseconds, is progress told: the eye sees no more. */
const pause = 100;

const startWorker = () => new Worker(new URL('./hash.worker.ts', import.meta.url), { type: 'module' });
/** Not every browser starts workers from workers. */
const newHashWorker = typeof Worker === 'undefined' ? undefined : startWorker;

self.onmessage = async ({ data: { file, name, context } }: MessageEvent<CheckRequest>) => {
  let told = 0;
  try {
    const { report, links } = await checkLinked(file, name, context, {
      newHashWorker,
      onProgress(progress) {
        if (performance.now() - told < pause) return;
        told = performance.now();
        answer({ type: 'progress', ...progress });
      },
    });
    answer({ type: 'report', report, links: keepLinks(links) });
  } catch (error) {
    answer({ type: 'failed', message: String(error) });
  }
};
