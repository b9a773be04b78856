/** Workers that check files, each used for one file after the other: starting one takes longer than checking a small file. */
export class Checkers {
  readonly #start: () => Worker;
  readonly #idle: Worker[] = [];

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** A worker that does nothing else meanwhile. */
  take(): Worker {
    return this.#idle.pop() ?? this.#start();
  }

  /** Takes a worker back that has ended its file well. One that has not is to be ended by who took it. */
  putBack(worker: Worker): void {
    this.#idle.push(worker);
  }

  /** Ends the workers that are not in use. */
  end(): void {
    for (const worker of this.#idle.splice(0)) worker.terminate();
  }
}
