import { MessageChannel, type MessagePort, Worker, workerData } from 'node:worker_threads';
import { type HashPort, type HashWorker, serveHash } from '../utils/files/file-hash.ts';

/** A thread of Node that hashes. Messages go through a port, which has the shape of the web's. */
export function newHashWorker(): HashWorker {
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(new URL(import.meta.url), { workerData: { hashPort: port2 }, transferList: [port2] });
  port.start();
  return {
    postMessage: (request, transfer) => port.postMessage(request, transfer),
    addEventListener(type: 'message' | 'error', listener: (event: MessageEvent) => void) {
      if (type === 'error') worker.on('error', listener);
      else port.on('message', (data) => listener(new MessageEvent('message', { data })));
    },
    terminate() {
      port.close();
      void worker.terminate();
    },
  };
}

const { hashPort } = (workerData ?? {}) as { hashPort?: MessagePort };
if (hashPort) {
  hashPort.start();
  serveHash(hashPort as unknown as HashPort);
}
