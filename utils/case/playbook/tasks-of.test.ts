import { describe, expect, test } from 'vitest';
import { hubspot } from '../../../sites/hubspot/index.ts';
import { sites } from '../../../sites/index.ts';
import type { Field } from '../contract/terms.ts';
import type { CaseEvent, LoggedEvent } from '../events/index.ts';
import type { LetterKind } from '../letters/kinds.ts';
import { stateOf } from '../state.ts';
import { nextTask } from './index.ts';
import { rules, taskTitle } from './rules.ts';
import type { Task } from './task.ts';
import { dayNow, tasksOf } from './tasks-of.ts';
import { unnotedTroubles } from './trouble/spoken-of.ts';
import { type TroubleKind, troubleKinds } from './troubles.ts';

const today = '2026-06-15';

const logged = (...events: CaseEvent[]): LoggedEvent[] =>
  events.map((event, index) => ({
    ...event,
    ...{ seq: index + 1, at: `2026-06-01T00:00:${String(index).padStart(2, '0')}.000Z` },
  }));
const tasks = (...events: CaseEvent[]): Task[] => tasksOf(hubspot, stateOf(logged(...events), [], [], []), today);
const task = (id: string, ...events: CaseEvent[]) => tasks(...events).find((each) => each.id === id);

const done = (task: string): CaseEvent => ({ type: 'task-said-done', task });
const day = (task: string, day: string): CaseEvent => ({ type: 'task-day-set', task, day });
const waits = (task: string, until?: string): CaseEvent => ({ type: 'task-waits', task, on: 'the vendor', until });
const added: CaseEvent = { type: 'task-added', task: 'own-1', title: 'Return the phones', phase: 'switch-off' };

describe('a day', () => {
  test('makes a task overdue once it is over, not on the day itself', () => {
    expect(task('people', day('people', '2026-06-15'))?.status).toBe('open');
    expect(task('people', day('people', '2026-06-14'))?.status).toBe('overdue');
    expect(task('people', day('people', '2026-06-14'), day('people', ''))).toMatchObject({ status: 'open' });
  });

  test('counts for nothing once the task is finished with', () => {
    expect(task('people', day('people', '2026-06-14'), done('people'))?.status).toBe('done');
  });

  test('puts the task that is longest overdue first', () => {
    const late = tasks(day('people', '2026-06-14'), day('bill', '2026-06-10'));
    expect(nextTask(late)?.id).toBe('bill');
  });

  test('is written with leading zeros', () => {
    expect(dayNow()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('waiting', () => {
  test('is told with whom it waits for, and is not the next thing to do', () => {
    expect(task('reason', waits('reason'))).toMatchObject({ status: 'waiting', waits: { on: 'the vendor' } });
    expect(nextTask(tasks(waits('reason')))?.id).not.toBe('reason');
  });

  test('ends on the day on which to ask again, whatever day the task itself has', () => {
    expect(task('answer', waits('answer', '2026-06-15'))?.status).toBe('waiting');
    expect(task('answer', waits('answer', '2026-06-14'))?.status).toBe('overdue');
    expect(task('answer', day('answer', '2026-06-14'), waits('answer', '2026-06-20'))?.status).toBe('waiting');
    expect(task('answer', waits('answer', '2026-06-14'), { type: 'task-reopened', task: 'answer' })?.status).toBe(
      'open',
    );
  });
});

describe('what goes to and fro', () => {
  const note = (reply: string, kind: 'asked' | 'sent' | 'answered'): CaseEvent => ({
    ...{ type: 'reply-noted', reply, task: 'accepted', kind, who: 'Support', day: '2026-06-01', text: 'The form.' },
  });

  test('a task waits while what we sent last is not answered', () => {
    expect(task('accepted', note('a', 'asked'))?.status).toBe('open');
    expect(task('accepted', note('a', 'asked'), note('b', 'sent'))?.status).toBe('waiting');
    expect(task('accepted', note('b', 'sent'), note('c', 'answered'))?.status).toBe('open');
    expect(
      task('accepted', note('b', 'sent'), { type: 'reply-taken-back', reply: 'b', task: 'accepted' })?.status,
    ).toBe('open');
  });
});

describe('after cancelling', () => {
  test('what follows is next, and what was left open before comes last', () => {
    expect(nextTask(tasks(done('cancel')))?.id).toBe('users');
    expect(nextTask(tasks())?.id).toBe('reason');
  });
});

describe('answers', () => {
  const none: CaseEvent = { type: 'question-answered', question: 'next', answers: ['none'] };

  test('make a task unneeded with a reason, and the person’s word counts more', () => {
    expect(task('compare')).toMatchObject({ status: 'open' });
    expect(task('compare', none)).toMatchObject({
      status: 'not-needed',
      reason: { en: expect.stringMatching(/other/) },
    });
    expect(task('compare', none, done('compare'))).toMatchObject({ status: 'done', reason: undefined });
    expect(task('compare', none, { ...none, answers: [] } as CaseEvent)).toMatchObject({ status: 'open' });
  });

  const answer = (question: 'why' | 'regions' | 'users', ...answers: string[]): CaseEvent => ({
    ...{ type: 'question-answered', question, answers },
  });

  test('why one leaves adds what has to be shown for it', () => {
    expect(task('breach')).toBeUndefined();
    expect(task('successor')).toBeUndefined();
    expect(task('breach', answer('why', 'performance'))?.status).toBe('open');
    expect(task('successor', answer('why', 'merger'))?.status).toBe('open');
    expect(task('breach', answer('why', 'price', 'merger'))).toBeUndefined();
  });

  test('where the people in the data are tells which law helps, and where none does', () => {
    const how = (...regions: string[]) => task('deletion', answer('regions', ...regions))?.how?.en ?? '';
    expect(task('deletion')?.how).toBeUndefined();
    expect(how('cn')).toMatch(/Personal Information Protection Law/);
    expect(how('cn')).not.toMatch(/GDPR/);
    expect(how('eu', 'uk')).toMatch(/GDPR article 28\(3\)\(g\).*UK GDPR/);
    expect(how('us')).toMatch(/no law/);
    expect(task('data-clause', answer('regions', 'cn'))?.how?.['zh-CN']).toMatch(/第二十一条/);
  });

  test('who uses it is named where people are told, and each of them has to be', () => {
    const uses = answer('users', 'sales', 'other');
    expect(task('people', uses)?.how?.en).toMatch(/Sales, Another department/);
    expect(task('impact', uses)?.how?.['zh-CN']).toMatch(/每周一.*销售、其他部门/);
    const told = (kind: 'sales' | 'own'): CaseEvent => {
      const rest = { loses: 'x', owner: '', told: today, signedBy: '', signed: today };
      return { type: 'line-set', line: kind, values: { of: 'department', kind, name: '', ...rest } };
    };
    expect(task('people', told('sales'))?.status).toBe('done');
    expect(task('people', told('sales'), uses)?.status).toBe('under-way');
    expect(task('impact', told('sales'), uses)?.status).toBe('under-way');
    expect(task('impact', told('sales'), told('own'), uses)?.status).toBe('done');
  });

  test('why one leaves is a reason written down', () => {
    expect(task('reason', { type: 'question-answered', question: 'why', answers: ['price'] })?.status).toBe('done');
  });
});

describe('what the contract says', () => {
  const term = (field: Field, value: unknown): CaseEvent =>
    ({ type: 'contract-term-set', term: { field, value }, source: { type: 'person' } }) as CaseEvent;
  const [end, notice, fee] = [
    term('end', '2026-12-31'),
    term('notice', { n: 3, unit: 'months' }),
    term('fee', { type: 'none' }),
  ];

  test('moves the task that looks it up, and its day counts until all three are known', () => {
    expect(task('contract')?.status).toBe('open');
    expect(task('contract', end)?.status).toBe('under-way');
    expect(task('contract', term('start', '2026-01-01'))?.status).toBe('open');
    expect(task('contract', end, notice, fee)?.status).toBe('done');
    expect(task('contract', end, notice, day('contract', '2026-06-14'))?.status).toBe('overdue');
  });

  test('about data ends the task that reads it', () => {
    expect(task('data-clause', term('dataClause', 'It is returned as CSV.'))?.status).toBe('done');
  });
});

describe('what comes before', () => {
  test('is named until it is finished with, and locks nothing', () => {
    expect(task('users')?.before.map(({ id }) => id)).toEqual(['verify']);
    expect(task('users', { type: 'task-not-needed', task: 'verify', reason: 'empty' })?.before).toEqual([]);
    expect(task('users', done('users'))).toMatchObject({ status: 'done', before: [] });
  });

  test('are tasks that there are, none of them after itself', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, after = [] } of rules) for (const other of after) expect(ids, id).toContain(other);
    const reach = (id: string): string[] =>
      (rules.find((rule) => rule.id === id)?.after ?? []).flatMap((other) => [other, ...reach(other)]);
    for (const id of ids) expect(reach(id)).not.toContain(id);
  });
});

describe('the person’s own tasks', () => {
  test('stand last in their phase, can be renamed, removed and put back', () => {
    const all = tasks(added).filter(({ phase }) => phase === 'switch-off');
    expect(all.at(-1)).toMatchObject({ id: 'own-1', own: true, title: { 'zh-CN': 'Return the phones' } });
    const renamed: CaseEvent = { type: 'task-renamed', task: 'own-1', title: 'Return them' };
    expect(task('own-1', added, renamed)?.title.en).toBe('Return them');
    expect(task('own-1', added, { type: 'task-removed', task: 'own-1' })).toBeUndefined();
    expect(
      task('own-1', added, { type: 'task-removed', task: 'own-1' }, { type: 'task-put-back', task: 'own-1' }),
    ).toBeDefined();
  });

  test('have an owner, a day and a word like any other', () => {
    const owner: CaseEvent = { type: 'task-owner-set', task: 'own-1', owner: 'Sample' };
    expect(task('own-1', added, owner, day('own-1', '2026-06-01'))).toMatchObject({
      owner: 'Sample',
      status: 'overdue',
    });
    expect(task('own-1', added, owner, { ...owner, owner: '' } as CaseEvent)?.owner).toBeUndefined();
    expect(task('own-1', added, done('own-1'))?.status).toBe('done');
  });

  test('are called in the log by the name they have', () => {
    expect(taskTitle('own-1', hubspot, [{ id: 'own-1', title: 'Return them', phase: 'save' }]).en).toBe('Return them');
  });
});

describe('trouble', () => {
  test.each(troubleKinds)('%s brings its own steps, until it is settled or taken back', (kind) => {
    const met: CaseEvent = { type: 'trouble-met', trouble: 't', kind, day: today, note: '' };
    const before = new Set(tasks().map(({ id }) => id));
    const more = (...events: CaseEvent[]) => tasks(...events).filter(({ id }) => !before.has(id));
    expect(more(met).map(({ status }) => status)).toEqual(['open', 'open', 'open']);
    const settled: CaseEvent = { type: 'trouble-settled', trouble: 't', kind, how: 'They agreed.' };
    expect(new Set(more(met, settled).map(({ status }) => status))).toEqual(new Set(['not-needed']));
    const again: CaseEvent = { ...met, trouble: 'u' };
    expect(new Set(more(met, settled, again).map(({ status }) => status))).toEqual(new Set(['open']));
    expect(more(met, settled, { type: 'trouble-reopened', trouble: 't', kind })[0]?.status).toBe('open');
    expect(more(met, { type: 'trouble-taken-back', trouble: 't', kind })).toEqual([]);
    for (const { id, action, letter, guide } of more(met)) {
      expect(action, `${id} has something to press`).toBeDefined();
      if (action === 'letters') expect(letter, `${id} names its letter`).toBeDefined();
      if (action === 'guide') expect(guide, id).toBeDefined();
    }
  });
});

describe('letters', () => {
  const write = (letter: string, kind: LetterKind): CaseEvent => ({
    ...{ type: 'letter-written', letter, kind, subject: 's', language: 'en', address: '', text: 'x' },
  });
  const send = (letter: string): CaseEvent => ({
    ...{ type: 'letter-sent', letter, subject: 's', day: today, way: 'courier', sha256: 'ab'.repeat(32) },
  });
  const answer = (letter: string): CaseEvent => ({
    ...{ type: 'letter-answered', letter, subject: 's', day: today, who: 'Billing' },
  });
  const met = (kind: TroubleKind): CaseEvent => ({ type: 'trouble-met', trouble: 't', kind, day: today, note: '' });

  test('a claim for the refund waits for the money, not for an answer', () => {
    expect(task('refund', write('l', 'refund'))?.status).toBe('under-way');
    expect(task('refund', write('l', 'refund'), send('l'))?.status).toBe('waiting');
    expect(task('refund', write('l', 'refund'), send('l'), answer('l'))?.status).toBe('waiting');
  });

  test('an objection moves its task, whether it was sent before the trouble was noted or after it', () => {
    const before = [write('l', 'objection'), send('l'), met('renewed')];
    expect(task('renewed-object', ...before)?.status).toBe('waiting');
    expect(task('renewed-object', ...before, answer('l'))?.status).toBe('done');
    expect(task('renewed-object', met('renewed'), write('l', 'objection'))?.status).toBe('under-way');
  });

  test.each([
    ['objection', 'renewed-object'],
    ['refusal', 'refused-words'],
    ['withdrawal', 'offer-withdraw'],
  ] as const)('the %s moves its task though nobody noted the trouble', (kind, id) => {
    const before = new Set(tasks().map((each) => each.id));
    const status = (...events: CaseEvent[]) =>
      tasks(...events)
        .filter((each) => !before.has(each.id))
        .map((each) => [each.id, each.status]);
    expect(status(write('l', kind))).toEqual([[id, 'under-way']]);
    expect(status(write('l', kind), send('l'))).toEqual([[id, 'waiting']]);
    expect(status(write('l', kind), { ...send('l'), answerBy: '2026-06-14' } as CaseEvent)).toEqual([[id, 'overdue']]);
    expect(status(write('l', kind), send('l'), answer('l'))).toEqual([[id, 'done']]);
    expect(status(write('l', kind), { type: 'letter-removed', letter: 'l', subject: 's' })).toEqual([]);
  });

  test('the trouble that a letter speaks of is offered to be noted, once', () => {
    const unnoted = (...events: CaseEvent[]) => unnotedTroubles({ events: logged(...events) });
    const objected = [write('l', 'objection'), send('l')];
    expect(unnoted(...objected)).toEqual([{ kind: 'renewed', letter: 'objection', day: today }]);
    const renewedOn: CaseEvent = { type: 'letter-place-set', place: 'renewedOn', value: '2026-05-31' };
    expect(unnoted(renewedOn, ...objected)[0]?.day).toBe('2026-05-31');
    expect(unnoted(...objected, write('m', 'objection'))).toHaveLength(1);
    expect(unnoted(...objected, met('renewed'))).toEqual([]);
    const mistaken: CaseEvent = { type: 'trouble-taken-back', trouble: 't', kind: 'renewed' };
    expect(unnoted(...objected, met('renewed'), mistaken)).toEqual([]);
    expect(unnoted(write('l', 'termination'), send('l'))).toEqual([]);
  });

  test('what was sent before the trouble is not its answer', () => {
    const old = [write('l', 'termination'), send('l'), answer('l'), met('cancel-refused')];
    expect(task('refused-again', ...old)?.status).toBe('open');
    expect(task('refused-again', ...old, write('m', 'termination'), send('m'))?.status).toBe('waiting');
  });
});

test('every site has a whole checklist, with a proof for each of our tasks', () => {
  for (const site of sites) {
    const all = tasksOf(site, stateOf([], [], [], []), today);
    expect(all.length, site.id).toBeGreaterThan(30);
    for (const { id, proof, roles } of all) {
      expect(proof, id).toBeDefined();
      expect(roles.length, id).toBeGreaterThan(0);
    }
  }
});
