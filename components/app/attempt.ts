import { isDiskFull } from '../../utils/case/disk-full.ts';
import { press, type Tell, tellLate } from './press.ts';

/**
 * Does what a press asked for; when that fails, the person is told what happened and what is safe. Answers whether it was done.
 * @param action is given what tells how it ended
 */
export function attempt(action: (tell: Tell) => Promise<unknown>): Promise<boolean> {
  return run(action, press());
}

/** As {@link attempt}, for what goes on by itself: it is no press, so the last one's notice stays. */
export function carryOn(action: () => Promise<unknown>): Promise<boolean> {
  return run(action, tellLate);
}

async function run(action: (tell: Tell) => Promise<unknown>, tell: Tell): Promise<boolean> {
  try {
    await action(tell);
    return true;
  } catch (error) {
    console.error(error);
    tell(
      isDiskFull(error)
        ? { tone: 'bad', text: 'failure.diskFull', todo: 'failure.diskFull.todo' }
        : { tone: 'bad', text: 'failure.other', todo: 'failure.other.todo' },
    );
    return false;
  }
}
