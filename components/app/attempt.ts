import { isDiskFull } from '../../utils/case/disk-full.ts';
import { show } from './screen.ts';

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
