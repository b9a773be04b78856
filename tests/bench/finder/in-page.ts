import { getAllByRole } from '@testing-library/dom';
import type { Intent } from '../../../utils/page/intent/intents.ts';
import { type Look, openLook } from '../../../utils/page/intent/look.ts';

declare global {
  /** What is measured. Names that were found are told, to be compared. */
  var bench: {
    /** Begins to look at a page of which nothing is known yet. */
    open(): void;
    /** One look. */
    find(intent: Intent): { found: string; complete: boolean };
    /** Waits until another look can tell more. */
    more(): Promise<void>;
    /** Changes a little of the page, and waits until that is drawn. */
    change(): Promise<void>;
    testingLibrary(role: string, name: string): string;
  };
}

let look: Look | undefined;
let told = Promise.withResolvers<void>();

globalThis.bench = {
  open() {
    look?.close();
    look = openLook(document, { changed: () => told.resolve() });
  },
  find(intent) {
    told = Promise.withResolvers();
    const answer = look?.find(intent);
    return { found: answer?.candidates[0]?.name ?? '', complete: answer?.complete ?? false };
  },
  more: () => told.promise,
  async change() {
    const section = document.querySelector('section');
    section?.append(Object.assign(document.createElement('button'), { textContent: `Show ${performance.now()}` }));
    section?.classList.toggle('changed');
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  },
  testingLibrary(role, name) {
    return getAllByRole(document.body, role, { name })[0]?.textContent ?? '';
  },
};
