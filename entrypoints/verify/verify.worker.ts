import type { VerifyAnswer } from '../../components/bundle/verify-view.tsx';
import { verifyBundle } from '../../utils/bundle/verify.ts';

const answer = (message: VerifyAnswer) => self.postMessage(message);

self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  try {
    answer({
      type: 'report',
      report: await verifyBundle(file, { onProgress: (progress) => answer({ type: 'progress', ...progress }) }),
    });
  } catch (error) {
    answer({ type: 'failed', message: String(error) });
  }
};
