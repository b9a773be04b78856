import { letGo } from './let-go.ts';
import { startSha256 } from './sha256.ts';

/** To the worker that hashes. */
export type HashRequest = { type: 'piece'; bytes: Uint8Array<ArrayBuffer> } | { type: 'end' };
/** From it: once for each piece, and at the end. */
export type HashAnswer = { type: 'taken' } | { type: 'hash'; sha256: string } | { type: 'failed' };

/** The parts of a `Worker` that are needed here. {@link serveHash} runs in it. */
export interface HashWorker {
  postMessage(request: HashRequest, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<HashAnswer>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** The worker's side of it: what `self` has there. */
export interface HashPort {
  postMessage(answer: HashAnswer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<HashRequest>) => void): void;
}

/** Pieces that may wait for the worker: enough that neither waits for the other, few enough for the memory. */
const mostWaiting = 8;

/** SHA-256 of a file whose bytes come in pieces, made in another thread. The pieces are handed over, not copied. */
export class FileHash {
  readonly #worker: HashWorker;
  readonly #hash = Promise.withResolvers<string | undefined>();
  #waiting = 0;
  /** While no more pieces may wait. */
  #room: PromiseWithResolvers<void> | undefined;
  #failed = false;

  constructor(worker: HashWorker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => this.#take(data));
    worker.addEventListener('error', () => this.#take({ type: 'failed' }));
  }

  /** Takes the piece over: its bytes are gone afterwards. Resolves when the next one may come. */
  async write(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    if (this.#failed) return;
    this.#worker.postMessage({ type: 'piece', bytes }, [bytes.buffer]);
    this.#waiting++;
    if (this.#waiting < mostWaiting) return;
    this.#room = Promise.withResolvers();
    await this.#room.promise;
  }

  /** 64 lower-case hex digits, undefined when the worker has failed. Call it once, at the end. */
  end(): Promise<string | undefined> {
    this.#worker.postMessage({ type: 'end' }, []);
    return this.#hash.promise;
  }

  stop(): void {
    this.#worker.terminate();
  }

  #take(answer: HashAnswer): void {
    switch (answer.type) {
      case 'taken':
        this.#waiting--;
        break;
      case 'hash':
        this.#hash.resolve(answer.sha256);
        break;
      case 'failed':
        this.#failed = true;
        this.#hash.resolve(undefined);
        break;
    }
    this.#room?.resolve();
  }
}

/** Answers a {@link FileHash}. */
export function serveHash(port: HashPort): void {
  const starting = startSha256();
  port.addEventListener('message', async ({ data: request }) => {
    try {
      const hash = await starting;
      if (request.type === 'piece') {
        hash.write(request.bytes);
        letGo(request.bytes);
      }
      port.postMessage(request.type === 'piece' ? { type: 'taken' } : { type: 'hash', sha256: hash.end() });
    } catch {
      port.postMessage({ type: 'failed' });
    }
  });
}
