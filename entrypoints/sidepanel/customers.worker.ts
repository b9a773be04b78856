import type { ListAnswer, ListRequest } from '../../components/customers/list-reader.ts';
import { readList } from '../../utils/customers/read-list.ts';

const answer = (message: ListAnswer) => self.postMessage(message);

self.onmessage = async ({ data: { file, rows } }: MessageEvent<ListRequest>) => {
  try {
    answer(await readList(file, file.name, undefined, rows));
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
};
