import { answerCopy } from '../../components/copies/answer-copy.ts';
import type { CopyAnswer, CopyRequest } from '../../components/copies/work.ts';

const answer = (message: CopyAnswer) => self.postMessage(message);
const stop = new AbortController();

self.onmessage = async ({ data }: MessageEvent<CopyRequest | 'stop'>) => {
  if (data === 'stop') return stop.abort();
  answer(await answerCopy(data, (progress) => answer({ type: 'progress', ...progress }), stop.signal));
};
