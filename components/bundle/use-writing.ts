import { useEffect, useRef, useState } from 'react';
import { hostAddress, withHost } from '../../utils/browser/ask-host.ts';
import type { Secret } from '../../utils/bundle/encrypt.ts';
import { isDiskFull } from '../../utils/case/disk-full.ts';
import { append } from '../../utils/case/log.ts';
import type { BundleChoice } from '../../utils/case/rows/settings.ts';
import { askTimeStamp } from '../../utils/evidence/timestamp/ask.ts';
import { useWords } from '../app/words.tsx';
import { askWhere, canAskWhere, removeFile, saveFile } from '../ui/save-file.ts';
import { BundleWriter, type WritingProgress } from './bundle-writer.ts';
import type { PreparedFacts } from './writer-messages.ts';

/** From this size on the person is asked where to save, and it is written there piece by piece. */
const largeBytes = 256 * 1024 ** 2;

export type Stage =
  | { type: 'idle' }
  | { type: 'working'; doing: 'preparing' | 'saving'; progress: WritingProgress }
  /** Signed, and waiting for a place: the browser asks for one only in a press. */
  | { type: 'ready'; facts: PreparedFacts; name: string }
  | { type: 'saved'; name: string }
  | { type: 'failed'; full: boolean; message: string };

/** What is to be done with a bundle. */
export interface WritingOrder {
  choice: BundleChoice;
  secret: Secret | undefined;
  authority: string | undefined;
}

/** Writing a bundle from the press to the disk. `unstamped` is why it got no time stamp though one was wanted. */
export function useWriting(caseId: string, newWriter: () => Worker) {
  const { language } = useWords();
  const [stage, setStage] = useState<Stage>({ type: 'idle' });
  const [unstamped, setUnstamped] = useState<unknown>();
  const writer = useRef<BundleWriter>(undefined);
  const order = useRef<WritingOrder>(undefined);
  const stampedAt = useRef<string>(undefined);
  const stopAsking = useRef(new AbortController());
  useEffect(() => () => writer.current?.end(), []);
  const end = () => {
    writer.current?.end();
    writer.current = undefined;
  };

  const fail = (error: unknown) => {
    end();
    const stopped = error instanceof DOMException && error.name === 'AbortError';
    const message = error instanceof Error ? error.message : String(error);
    setStage(stopped ? { type: 'idle' } : { type: 'failed', full: isDiskFull(error), message });
  };
  const working = (doing: 'preparing' | 'saving', progress: WritingProgress = { done: 0, total: 1, at: '' }) =>
    setStage({ type: 'working', doing, progress });

  const prepare = async (authority?: { ask: Parameters<typeof askTimeStamp>[0]; address: string }) => {
    const { choice } = order.current as WritingOrder;
    let doing: 'preparing' | 'saving' = 'preparing';
    const started = new BundleWriter(newWriter, (progress) => working(doing, progress));
    writer.current = started;
    const stamp = async (hash: Uint8Array<ArrayBuffer>) => {
      if (!authority) return undefined;
      try {
        const { signal } = stopAsking.current;
        const { answer, stamp: made } = await askTimeStamp(authority.ask, authority.address, hash, signal);
        stampedAt.current = made.at;
        return answer;
      } catch (error) {
        // The bundle is no worse without it, and holds the request to have it stamped later.
        setUnstamped(error);
        return undefined;
      }
    };
    const facts = await started.prepare(caseId, choice, language, authority && stamp);
    doing = 'saving';
    return facts;
  };

  const save = async (facts: PreparedFacts, file?: FileSystemFileHandle) => {
    const { choice, secret } = order.current as WritingOrder;
    const name = nameOf(facts, secret);
    working('saving');
    const blob = await writer.current?.save(secret, file);
    end();
    const { lock } = choice;
    await append(caseId, {
      type: 'bundle-written',
      name,
      bytes: facts.bytes,
      tagManifest: facts.tagManifest,
      encrypted: lock === 'none' ? undefined : lock,
      stamped: stampedAt.current,
    });
    if (blob) saveFile(blob, name);
    setStage({ type: 'saved', name });
  };

  /** Must be called in a press, with nothing awaited before it: the authority's host is asked for. */
  const write = async (wanted: WritingOrder) => {
    order.current = wanted;
    stampedAt.current = undefined;
    stopAsking.current = new AbortController();
    setUnstamped(undefined);
    working('preparing');
    const { choice, secret, authority } = wanted;
    try {
      const facts = await (choice.stamp && authority ? prepareStamped(authority) : prepare());
      const place = canAskWhere() && (choice.askWhere || facts.bytes >= largeBytes);
      if (place) setStage({ type: 'ready', facts, name: nameOf(facts, secret) });
      else await save(facts);
    } catch (error) {
      fail(error);
    }
  };

  const prepareStamped = async (authority: string) => {
    try {
      return await withHost(authority, (ask) => prepare({ ask, address: hostAddress(authority).href }));
    } catch (error) {
      // Not let in, or no address: nothing was begun, and the person wanted the bundle all the same.
      if (writer.current) throw error;
      setUnstamped(error);
      return prepare();
    }
  };

  const place = async (facts: PreparedFacts, name: string) => {
    let file: FileSystemFileHandle | undefined;
    try {
      file = await askWhere(name);
      if (file) await save(facts, file);
    } catch (error) {
      // A file that was only begun is empty.
      if (file) await removeFile(file);
      fail(error);
    }
  };

  const stop = () => {
    stopAsking.current.abort();
    if (stage.type === 'working') writer.current?.stop();
    else fail(new DOMException('stopped by the person', 'AbortError'));
  };

  return { stage, unstamped, write, place, stop };
}

function nameOf({ name }: PreparedFacts, secret: Secret | undefined): string {
  return secret ? `${name}.age` : name;
}
