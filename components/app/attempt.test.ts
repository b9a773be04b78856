import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { attempt, carryOn } from './attempt.ts';
import { type Notice, show, useScreen } from './screen.ts';

const told = () => {
  const { notice, late } = useScreen.getState();
  return { notice, late };
};
const nothing = { notice: undefined, late: undefined };
const diskFull = { tone: 'bad', text: 'failure.diskFull', todo: 'failure.diskFull.todo' };
const failure = { tone: 'bad', text: 'failure.other', todo: 'failure.other.todo' };

beforeEach(() => {
  useScreen.setState(nothing);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

it('says that the disk is full and what is safe', async () => {
  expect(await attempt(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')))).toBe(false);
  expect(told()).toEqual({ ...nothing, notice: diskFull });
});

it('says nothing when all went well, and no longer what went wrong before', async () => {
  useScreen.setState({ notice: { tone: 'bad', text: 'failure.other' }, late: { tone: 'bad', text: 'failure.other' } });
  expect(await attempt(async () => 1)).toBe(true);
  expect(told()).toEqual(nothing);
});

it('what goes on by itself leaves the notice of the last press, and tells its trouble beside it', async () => {
  const notice: Notice = { tone: 'good', text: 'task.recorded' };
  await attempt(async (tell) => tell(notice));
  expect(await carryOn(async () => 1)).toBe(true);
  expect(told()).toEqual({ ...nothing, notice });
  expect(await carryOn(() => Promise.reject(new Error('broken')))).toBe(false);
  expect(told()).toEqual({ notice, late: failure });
});

it('of a press that ended after a newer one began only trouble is told, and it takes nothing from the newer one', async () => {
  const [older, newer] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const first = attempt(() => older.promise);
  const second = attempt(async (tell) => {
    await newer.promise;
    tell({ tone: 'good', text: 'task.recorded' });
  });
  older.reject(new Error('broken'));
  await first;
  expect(told()).toEqual({ ...nothing, late: failure });
  newer.resolve();
  await second;
  expect(told()).toEqual({ notice: { tone: 'good', text: 'task.recorded' }, late: failure });
  show.view('log');
  expect(told()).toEqual(nothing);
});

/** Of several presses one begins, or one that goes on ends. */
const steps = fc.array(
  fc.oneof(
    fc.constant({ type: 'begin' as const }),
    fc.record({ type: fc.constant('end' as const), which: fc.nat(), how: fc.constantFrom('good', 'warn', 'fails') }),
  ),
  { maxLength: 30 },
);

it('however presses overlap, the undo that is offered is the newest one’s, and no trouble goes untold', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      useScreen.setState(nothing);
      let begun = 0;
      /** The presses that ended, with “Undo”, by what takes them back. */
      const undos = new Map<unknown, number>();
      const stop = useScreen.subscribe(({ notice, late }) => {
        expect(late?.undo).toBeUndefined();
        if (notice?.undo) expect(undos.get(notice.undo), 'at no moment another one’s').toBe(begun);
      });
      const going: { number: number; end(how: string): Promise<unknown> }[] = [];
      for (const step of all) {
        if (step.type === 'begin') {
          begun += 1;
          const number = begun;
          const { promise, resolve } = Promise.withResolvers<string>();
          const ended = attempt(async (tell) => {
            const how = await promise;
            if (how === 'fails') throw new Error('broken');
            const undo = async () => number;
            undos.set(undo, number);
            tell(how === 'good' ? { tone: 'good', text: 'task.recorded', undo } : { tone: 'warn', text: 'log.gone' });
          });
          going.push({
            number,
            end: (how) => {
              resolve(how);
              return ended;
            },
          });
          expect(told(), 'a press puts away what was told').toEqual(nothing);
          continue;
        }
        const [one] = going.splice(step.which % Math.max(going.length, 1), 1);
        if (!one) continue;
        const before = told();
        await one.end(step.how);
        const { notice, late } = told();
        if (one.number === begun) expect(notice?.undo !== undefined).toBe(step.how === 'good');
        else expect(notice).toBe(before.notice);
        const trouble = one.number === begun ? notice : late;
        if (step.how !== 'good') expect(trouble?.tone).toBe(step.how === 'fails' ? 'bad' : 'warn');
      }
      stop();
    }),
    { numRuns: 300 },
  );
});
