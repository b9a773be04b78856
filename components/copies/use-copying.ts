import { useEffect, useRef, useState } from 'react';
import type { CopyAnswer, CopyRequest } from './work.ts';

/** How far a copying has come; undefined before it was asked for. */
export type CopyStage = CopyAnswer | undefined;

/** Has a worker copy cases, and tells how far it is. It ends with the page. */
export function useCopying(newCopier: () => Worker) {
  const [stage, setStage] = useState<CopyStage>();
  const worker = useRef<Worker>(undefined);
  useEffect(() => () => worker.current?.terminate(), []);
  const ask = (request: CopyRequest): Promise<CopyAnswer> => {
    worker.current?.terminate();
    const started = newCopier();
    worker.current = started;
    setStage({ type: 'progress', done: 0, total: 1 });
    return new Promise((resolve) => {
      const end = (answer: CopyAnswer) => {
        setStage(answer);
        started.terminate();
        resolve(answer);
      };
      started.onerror = ({ message }) => end({ type: 'failed', trouble: 'other', message });
      started.onmessage = ({ data }: MessageEvent<CopyAnswer>) =>
        data.type === 'progress' ? setStage(data) : end(data);
      started.postMessage(request);
    });
  };
  // The worker ends what it has begun: a file that was being written is given up, not left half.
  const stop = () => worker.current?.postMessage('stop');
  return { stage, ask, stop };
}
