import type { WriteAnswer, WriteRequest } from '../../components/bundle/write-bundle.ts';
import { writeBundle } from '../../utils/bundle/write.ts';

const answer = (message: WriteAnswer) => self.postMessage(message);

self.onmessage = async ({ data: { input, key } }: MessageEvent<WriteRequest>) => {
  try {
    const bundle = await writeBundle(input, key, {
      onProgress: (progress) => answer({ type: 'progress', ...progress }),
    });
    answer({ type: 'bundle', bundle });
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
