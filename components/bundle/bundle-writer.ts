import { verifierScript, version } from '../../utils/browser/extension.ts';
import type { Secret } from '../../utils/bundle/encrypt.ts';
import { verifierHtml } from '../../utils/bundle/verifier/html.ts';
import { bundleInputOf } from '../../utils/case/bundle-input.ts';
import { signingKey } from '../../utils/case/key.ts';
import type { BundleChoice } from '../../utils/case/rows/settings.ts';
import { type Language, languages } from '../../utils/text.ts';
import type { PreparedFacts, WriterAnswer, WriterRequest } from './writer-messages.ts';

/** Asks an authority to stamp this hash; undefined when that came to nothing. */
export type Stamp = (hash: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer> | undefined>;

export interface WritingProgress {
  done: number;
  total: number;
  at: string;
}

/** One bundle being written, in a worker of its own. Nothing is kept of one that was stopped or failed. */
export class BundleWriter {
  readonly #worker: Worker;
  readonly #onProgress: (progress: WritingProgress) => void;
  #stamp: Stamp | undefined;
  #inFile = false;
  #waiting: PromiseWithResolvers<WriterAnswer> | undefined;

  constructor(newWriter: () => Worker, onProgress: (progress: WritingProgress) => void) {
    this.#worker = newWriter();
    this.#onProgress = onProgress;
    this.#worker.onerror = ({ message }) => this.#waiting?.reject(new Error(message));
    this.#worker.onmessage = ({ data }: MessageEvent<WriterAnswer>) => void this.#take(data);
  }

  /** Reads, hashes and signs everything. @throws Error with the worker's words; AbortError when stopped */
  async prepare(caseId: string, choice: BundleChoice, first: Language, stamp?: Stamp): Promise<PreparedFacts> {
    this.#stamp = stamp;
    const verifier = verifierHtml(await verifierScript());
    const wish = { version: version(), languages: languagesOf(choice, first), redacted: choice.redacted, verifier };
    const [input, { pair }] = await Promise.all([bundleInputOf(caseId, wish), signingKey()]);
    const { withFiles } = choice;
    const answer = await this.#ask({ type: 'prepare', input, key: pair, withFiles, stamp: stamp !== undefined });
    return (answer as Extract<WriterAnswer, { type: 'prepared' }>).facts;
  }

  /** Writes it into a file, or gives it as a blob. @throws as {@link prepare} */
  async save(secret: Secret | undefined, file?: FileSystemFileHandle): Promise<Blob | undefined> {
    this.#inFile = file !== undefined;
    const answer = await this.#ask({ type: 'save', secret, file });
    return (answer as Extract<WriterAnswer, { type: 'saved' }>).blob;
  }

  /** Stops what is being done, which rejects with an AbortError; a file of the person's is put away by the worker first. */
  stop(): void {
    if (this.#inFile) this.#send({ type: 'stop' });
    else this.#waiting?.reject(new DOMException('stopped by the person', 'AbortError'));
  }

  end(): void {
    this.#worker.terminate();
  }

  #ask(request: WriterRequest): Promise<WriterAnswer> {
    this.#waiting = Promise.withResolvers();
    this.#send(request);
    return this.#waiting.promise;
  }

  #send(request: WriterRequest): void {
    this.#worker.postMessage(request);
  }

  async #take(answer: WriterAnswer): Promise<void> {
    if (answer.type === 'progress') this.#onProgress(answer);
    else if (answer.type === 'stamp') this.#send({ type: 'stamp', answer: await this.#stamp?.(answer.hash) });
    else if (answer.type === 'failed') this.#waiting?.reject(new DOMException(answer.message, answer.name));
    else this.#waiting?.resolve(answer);
  }
}

function languagesOf({ language }: BundleChoice, first: Language): readonly [Language, ...Language[]] {
  return language === 'both' ? [first, ...languages.filter((other) => other !== first)] : [language];
}
