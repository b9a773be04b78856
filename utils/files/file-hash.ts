import { startSha256 } from './sha256.ts';

/** To the worker that hashes. */
export type HashRequest = { type: 'piece'; bytes: Uint8Array<ArrayBuffer> } | { type: 'end' };
/** From it: the buffer of each piece, to be filled again, and at the end the hash. */
export type HashAnswer = { type: 'taken'; buffer: ArrayBuffer } | { type: 'hash'; sha256: string } | { type: 'failed' };

/** The parts of a `Worker` that are needed here. {@link serveHash} runs in it. */
export interface HashWorker {
  postMessage(request: HashRequest, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<HashAnswer>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** The worker's side of it: what `self` has there. */
export interface HashPort {
  postMessage(answer: HashAnswer, options: { transfer: ArrayBuffer[] }): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<HashRequest>) => void): void;
}

/** Buffers that go round: enough that neither side waits for the other, few enough for the memory. */
const mostBuffers = 8;

/** SHA-256 of a file whose bytes come in pieces, made in another thread. The pieces are handed over, not copied. */
export class FileHash {
  readonly #worker: HashWorker;
  readonly #hash = Promise.withResolvers<string | undefined>();
  /** Buffers that came back and wait to be filled. */
  readonly #free: ArrayBuffer[] = [];
  #made = 1;
  /** While a buffer is waited for. */
  #wanted: PromiseWithResolvers<void> | undefined;
  #failed = false;

  constructor(worker: HashWorker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => this.#take(data));
    worker.addEventListener('error', () => this.#take({ type: 'failed' }));
  }

  /** Takes the piece over and gives another buffer of its size, as soon as there is one to spare. */
  async write(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
    if (this.#failed) return bytes.buffer;
    const size = bytes.buffer.byteLength;
    this.#worker.postMessage({ type: 'piece', bytes }, [bytes.buffer]);
    if (this.#free.length === 0 && this.#made === mostBuffers) {
      this.#wanted = Promise.withResolvers();
      await this.#wanted.promise;
    }
    const free = this.#free.pop();
    if (free) return free;
    this.#made++;
    return new ArrayBuffer(size);
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
        this.#free.push(answer.buffer);
        break;
      case 'hash':
        this.#hash.resolve(answer.sha256);
        break;
      case 'failed':
        this.#failed = true;
        this.#hash.resolve(undefined);
        break;
    }
    this.#wanted?.resolve();
  }
}

/** Answers a {@link FileHash}. */
export function serveHash(port: HashPort): void {
  const starting = startSha256();
  port.addEventListener('message', async ({ data: request }) => {
    try {
      const hash = await starting;
      if (request.type === 'end') {
        port.postMessage({ type: 'hash', sha256: hash.end() }, { transfer: [] });
        return;
      }
      const { bytes } = request;
      hash.write(bytes);
      port.postMessage({ type: 'taken', buffer: bytes.buffer }, { transfer: [bytes.buffer] });
    } catch {
      port.postMessage({ type: 'failed' }, { transfer: [] });
    }
  });
}
