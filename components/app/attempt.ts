import { show } from './screen.ts';

/** True when a write failed because the disk, or the browser's share of it, is full. Dexie wraps the browser's error. */
export function isDiskFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner) {
    if (cause.name === 'QuotaExceededError') return true;
  }
  return false;
}

/** Does what a press asked for; when that fails, the person is told what happened and what is safe. Answers whether it was done. */
export async function attempt(action: () => Promise<unknown>): Promise<boolean> {
  show.notice(undefined);
  try {
    await action();
    return true;
  } catch (error) {
    console.error(error);
    show.notice(
      isDiskFull(error)
        ? { tone: 'bad', text: 'failure.diskFull', todo: 'failure.diskFull.todo' }
        : { tone: 'bad', text: 'failure.other', todo: 'failure.other.todo' },
    );
    return false;
  }
}
