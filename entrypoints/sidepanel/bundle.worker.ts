import type { WriterAnswer, WriterRequest } from '../../components/bundle/writer-messages.ts';
import { blobOf, type SaveOptions, saveTo } from '../../utils/bundle/save.ts';
import { type PreparedBundle, prepareBundle } from '../../utils/bundle/write.ts';

const answer = (message: WriterAnswer) => self.postMessage(message);
const stop = new AbortController();
let bundle: PreparedBundle | undefined;
let stamped: PromiseWithResolvers<Uint8Array<ArrayBuffer> | undefined> | undefined;

/** At most this often, in milliseconds, is progress told: the bar moves on between two tellings. */
const pause = 250;
let told = 0;

function progress(now: { done: number; total: number; at?: string }): void {
  if (performance.now() - told < pause && now.done < now.total) return;
  told = performance.now();
  answer({ type: 'progress', at: '', ...now });
}

self.onmessage = async ({ data }: MessageEvent<WriterRequest>) => {
  try {
    if (data.type === 'stop') stop.abort();
    else if (data.type === 'stamp') stamped?.resolve(data.answer);
    else if (data.type === 'prepare') await prepare(data);
    else await save(data);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    answer({ type: 'failed', name, message });
  }
};

async function prepare({ input, key, withFiles, stamp }: Extract<WriterRequest, { type: 'prepare' }>): Promise<void> {
  const askStamp = (hash: Uint8Array<ArrayBuffer>) => {
    stamped = Promise.withResolvers();
    answer({ type: 'stamp', hash });
    return stamped.promise;
  };
  bundle = await prepareBundle(input, key, {
    onProgress: progress,
    signal: stop.signal,
    ...(withFiles ? {} : { packBelowBytes: 0 }),
    ...(stamp && { stamp: askStamp }),
  });
  const { name, bytes, tagManifest } = bundle;
  answer({ type: 'prepared', facts: { name, bytes, tagManifest } });
}

async function save({ secret, file }: Extract<WriterRequest, { type: 'save' }>): Promise<void> {
  if (!bundle) throw new Error('Nothing was prepared.');
  const options: SaveOptions = { secret, signal: stop.signal, onProgress: progress };
  if (!file) return answer({ type: 'saved', blob: await blobOf(bundle, options) });
  const target = await file.createWritable();
  try {
    await saveTo(bundle, target, options);
    await target.close();
  } catch (error) {
    // What was written so far is thrown away; the file is as it was before.
    await target.abort().catch(() => undefined);
    throw error;
  }
  answer({ type: 'saved', blob: undefined });
}
