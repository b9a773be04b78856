import type { DocumentRequest } from '../../components/contract/read-in-worker.ts';
import { readDocument } from '../../utils/case/contract/reading/read-document.ts';

/** The tables of Chinese characters lie beside the program's own files. */
async function table(name: string): Promise<Uint8Array> {
  const answer = await fetch(`/cmaps/${encodeURIComponent(name)}`);
  if (!answer.ok) throw new Error(`there is no table ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}

// It is answered by a port of its own: pdf.js talks on the worker's.
self.onmessage = async ({ data: { file, port } }: MessageEvent<DocumentRequest>) => {
  port.postMessage(await readDocument(file, table));
};
