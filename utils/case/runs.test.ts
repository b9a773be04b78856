import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import { db } from './db.ts';
import { linesOf } from './log.ts';
import type { Case } from './rows/case.ts';
import { bindRun, endStep, finishRun, rememberLook, rewindRun, startRun, stepOf, stopRun } from './runs.ts';
import { freshCase } from './testing/practice.ts';

let found: Case;
beforeEach(async () => {
  found = await freshCase();
});

const kept = (guide = 'cancel') => db.runs.get([found.id, guide]);
const events = async () =>
  (await linesOf(found.id)).flatMap(({ event }) =>
    event.type === 'guide-step'
      ? [`${event.step} ${event.outcome}`]
      : event.type.startsWith('guide')
        ? [event.type]
        : [],
  );

describe('a run', () => {
  test('goes through the steps, each written into the log, to the end', async () => {
    let run = await startRun(found.id, 'export', 7);
    for (const { id } of hubspot.guides.export?.steps ?? []) {
      expect(stepOf(hubspot, run)?.id).toBe(id);
      run = await endStep(hubspot, run, id, 'done');
    }
    expect(run).toMatchObject({ status: 'finished', tabId: 7 });
    expect(await kept('export')).toEqual(run);
    expect(stepOf(hubspot, run)).toBeUndefined();
    const steps = hubspot.guides.export?.steps.map(({ id }) => `${id} done`) ?? [];
    expect(await events()).toEqual(['guide-started', ...steps, 'guide-finished']);
  });

  test('a report on a step it no longer stands at changes nothing, whoever sends it late', async () => {
    const first = await startRun(found.id, 'cancel', 7);
    const second = await endStep(hubspot, first, 'menu', 'done');
    const before = await kept();
    // The same report again; from a copy that still stands at the first step; about a step that is yet to come.
    expect(await endStep(hubspot, second, 'menu', 'done')).toEqual(second);
    expect(await endStep(hubspot, first, 'menu', 'done')).toEqual(second);
    expect(await endStep(hubspot, second, 'confirm', 'done')).toEqual(second);
    expect(await kept()).toEqual(before);
    expect(await events()).toEqual(['guide-started', 'menu done']);
  });

  test('the same report from two tabs at once ends one step, once', async () => {
    const run = await startRun(found.id, 'cancel', 7);
    await Promise.all([endStep(hubspot, run, 'menu', 'done'), endStep(hubspot, run, 'menu', 'already')]);
    expect(await kept()).toMatchObject({ step: 1, status: 'active' });
    expect(await events()).toEqual(['guide-started', 'menu done']);
  });

  test('stopped, it says why; started again, it goes on at the same step', async () => {
    const run = await endStep(hubspot, await startRun(found.id, 'cancel', 7), 'menu', 'done');
    const stopped = await stopRun(hubspot, run, 'no-effect');
    expect(stopped).toMatchObject({ status: 'stopped', reason: 'no-effect', step: 1 });
    expect(stepOf(hubspot, stopped)).toBeUndefined();
    expect(await endStep(hubspot, stopped, 'billing', 'done')).toEqual(stopped);
    expect(await stopRun(hubspot, stopped, 'left-by-person')).toEqual(stopped);
    const again = await startRun(found.id, 'cancel', 8);
    expect(again).toMatchObject({ status: 'active', step: 1, tabId: 8 });
    expect(again.reason).toBeUndefined();
    expect((await kept())?.reason).toBeUndefined();
  });

  test('a stop that knows only an older step takes no step back', async () => {
    const first = await startRun(found.id, 'cancel', 7);
    await endStep(hubspot, first, 'menu', 'done');
    expect(await stopRun(hubspot, first, 'not-found')).toMatchObject({ step: 1, status: 'stopped' });
  });

  test('finished, it stays finished, and begins anew when started', async () => {
    const run = await endStep(hubspot, await startRun(found.id, 'cancel', 7), 'menu', 'done');
    await Promise.all([finishRun(run), finishRun(run)]);
    expect(await kept()).toMatchObject({ status: 'finished' });
    expect((await events()).filter((type) => type === 'guide-finished')).toHaveLength(1);
    expect(await startRun(found.id, 'cancel', 7)).toMatchObject({ status: 'active', step: 0 });
  });

  test('a case has one active guide: starting one stops the others, and no late report brings them back', async () => {
    const first = await startRun(found.id, 'export', 7);
    await Promise.all([startRun(found.id, 'cancel', 7), endStep(hubspot, first, 'settings', 'done')]);
    expect(await kept('export')).toMatchObject({ status: 'stopped', reason: 'left-by-person' });
    expect(await kept('cancel')).toMatchObject({ status: 'active' });
  });

  test('another case’s guide goes on', async () => {
    const other = { ...(await startRun(found.id, 'cancel', 1)), caseId: 'other' };
    await db.runs.put(other);
    await startRun(found.id, 'export', 2);
    expect(await db.runs.get(['other', 'cancel'])).toEqual(other);
  });

  test('a page loaded anew takes it back to the last step that begins at a place, and writes nothing', async () => {
    const steps = hubspot.guides.cancel?.steps ?? [];
    const upTo = async (id: string) => {
      found = await freshCase();
      let now = await startRun(found.id, 'cancel', 7);
      for (const step of steps.slice(
        0,
        steps.findIndex((one) => one.id === id),
      ))
        now = await endStep(hubspot, now, step.id, 'done');
      return now;
    };
    // “confirm” is in a panel that a reload closes; “open” is where that panel is opened.
    const late = await upTo('confirm');
    const before = await events();
    expect(stepOf(hubspot, await rewindRun(hubspot, late))?.id).toBe('open');
    expect(await kept()).toMatchObject({ status: 'active', tabId: 7 });
    expect(await events()).toEqual(before);
    expect((await rewindRun(hubspot, await upTo('billing'))).step).toBe(0);
    const stopped = await stopRun(hubspot, await upTo('confirm'), 'not-found');
    expect(await rewindRun(hubspot, stopped)).toEqual(stopped);
  });

  test('it is bound to the tab it is seen in, and words only is remembered', async () => {
    const run = await startRun(found.id, 'cancel', undefined, true);
    await bindRun(run, 9);
    expect(await kept()).toEqual({ ...run, tabId: 9, wordsOnly: true });
  });

  test('when the site has changed under it, it stands at no step', async () => {
    const run = await startRun(found.id, 'a-guide-of-yesterday', 7);
    expect(stepOf(hubspot, run)).toBeUndefined();
    expect(await stopRun(hubspot, run, 'not-found')).toMatchObject({ status: 'stopped' });
  });
});

describe('a run for a customer of a list', () => {
  const customer = { list: 'l', row: 2, number: '1003', name: '样品客户丙' };
  const right = { verdict: 'right', namesakes: 1 } as const;
  const begin = (whom?: typeof customer) => startRun(found.id, 'cancel', 7, false, whom);

  test('keeps whom it is about when it is taken up again, and begins anew for another one', async () => {
    const run = await endStep(hubspot, await begin(customer), 'menu', 'done');
    await stopRun(hubspot, run, 'left-by-person');
    expect(await begin()).toMatchObject({ customer, step: 1 });
    const other = { ...customer, row: 3, number: '1004' };
    expect(await begin(other)).toMatchObject({ customer: other, step: 0 });
    await finishRun(await begin());
    expect(await begin()).not.toHaveProperty('customer');
  });

  test('that the page showed the right one stays known, and the last message; of another customer nothing is', async () => {
    const run = await begin(customer);
    await rememberLook(run, { number: '1004', look: right });
    expect(await kept()).not.toHaveProperty('seen');
    await rememberLook(run, { number: '1003', look: right, said: '已提交' });
    await rememberLook(run, { number: '1003', look: { verdict: 'unsure', namesakes: 0 } });
    expect((await kept())?.seen).toEqual({ look: { verdict: 'unsure', namesakes: 0 }, right: true, said: '已提交' });
    await begin({ ...customer, number: '1004' });
    expect(await kept()).not.toHaveProperty('seen');
  });
});
