import { describe, expect, test } from 'vitest';
import { dynamics365 } from '../../../sites/dynamics365/index.ts';
import { hubspot } from '../../../sites/hubspot/index.ts';
import { sites } from '../../../sites/index.ts';
import { languages } from '../../text.ts';
import type { CaseEvent } from '../events/index.ts';
import type { Evidence } from '../rows/evidence.ts';
import type { ExportedFile } from '../rows/export.ts';
import type { Run } from '../rows/guide.ts';
import { stateOf } from '../state.ts';
import { hash, reportOf } from '../testing/practice.ts';
import { nextTask, progressOf, type Task, tasksOf, taskTitle } from './index.ts';
import { phases, statusNames, type TaskStatus } from './phases.ts';

interface Records {
  events?: CaseEvent[];
  evidence?: Evidence[];
  files?: ExportedFile[];
  runs?: Run[];
}

/** The checklist of a case with these records. */
function tasks({ events = [], evidence = [], files = [], runs = [] }: Records = {}): Task[] {
  return tasksOf(hubspot, stateOf(logged(events), evidence, files, runs));
}

const logged = (events: CaseEvent[]) =>
  events.map((event, index) => ({ ...event, seq: index + 1, at: '2026-01-01T00:00:00.000Z' }));

const status = (id: string, records?: Records) => tasks(records).find((task) => task.id === id)?.status;

const note: CaseEvent = { type: 'note-written', task: 'reason', text: 'Too dear.' };
const seen = (cancelled: 'yes' | 'no', mayCancel: 'yes' | 'no' | 'unknown' = 'unknown'): CaseEvent => ({
  type: 'state-seen',
  cancelled,
  mayCancel,
  url: 'https://app.hubspot.com/',
});
const counted = (object: string): CaseEvent => ({ type: 'count-seen', object, count: 1, by: 'page' });
const finished = (guide: string): CaseEvent => ({ type: 'guide-finished', guide });
const bundle: CaseEvent = { type: 'bundle-written', name: 'exit.zip', sha256: hash, bytes: 1 };
const run = (guide: string, status: Run['status']): Run => ({ caseId: 'c', guide, step: 0, status, wordsOnly: false });
const file = (verdict: 'whole' | 'doubtful' | 'damaged' | 'unreadable'): ExportedFile => ({
  id: verdict,
  caseId: 'c',
  name: 'a.zip',
  report: reportOf({ verdict }),
});
const piece = (kind: Evidence['kind'], record: Record<string, unknown> = {}): Evidence => ({
  id: kind,
  caseId: 'c',
  kind,
  title: 'x',
  at: '2026-01-01T00:00:00.000Z',
  places: [],
  parts: [],
  record,
});
const attached = (task: string): CaseEvent => ({ type: 'evidence-attached', evidence: 'e', title: 'x', task });
const download: CaseEvent = { type: 'download-noticed', name: 'a.zip', from: 'https://app.hubspot.com' };
const objects = hubspot.objects.map(({ id }) => counted(id));

describe('what the records show of a task', () => {
  test.each<[string, string, Records, TaskStatus]>([
    ['reason', 'a note', { events: [note] }, 'done'],
    ['reason', 'a note taken back', { events: [note, { ...note, text: '' } as CaseEvent] }, 'open'],
    ['counts', 'one list', { events: [counted('contacts')] }, 'under-way'],
    ['counts', 'every list', { events: objects }, 'done'],
    ['counts', 'a list of nothing we know', { events: [counted('invoices')] }, 'open'],
    ['export', 'its guide running', { runs: [run('export', 'active')] }, 'under-way'],
    ['export', 'another guide running', { runs: [run('cancel', 'active')] }, 'open'],
    ['export', 'its guide stopped', { runs: [run('export', 'stopped')] }, 'open'],
    ['export', 'its guide through', { events: [finished('export')] }, 'done'],
    ['export', 'a download', { events: [download] }, 'done'],
    ['export', 'a file', { files: [file('damaged')] }, 'done'],
    ['verify', 'a download only', { events: [download] }, 'open'],
    ['verify', 'a whole file', { files: [file('whole')] }, 'done'],
    ['verify', 'a whole and a doubtful file', { files: [file('whole'), file('doubtful')] }, 'trouble'],
    ['verify', 'a damaged file', { files: [file('damaged')] }, 'trouble'],
    ['verify', 'a file that is none', { files: [file('unreadable')] }, 'trouble'],
    ['right', 'a way to cancel', { events: [seen('no', 'yes')] }, 'done'],
    ['right', 'a refusal', { events: [seen('no', 'no')] }, 'trouble'],
    ['right', 'it is cancelled already', { events: [seen('yes')] }, 'done'],
    ['cancel', 'its guide running', { runs: [run('cancel', 'active')] }, 'under-way'],
    ['cancel', 'its guide stopped', { runs: [run('cancel', 'stopped')] }, 'trouble'],
    // Only what the CRM shows proves it: not our guide's end, not a press of the last button.
    ['cancel', 'its guide through', { events: [finished('cancel')], runs: [run('cancel', 'finished')] }, 'open'],
    ['cancel', 'the CRM saying so', { events: [seen('yes')], runs: [run('cancel', 'stopped')] }, 'done'],
    ['cancel', 'the CRM saying it renews after all', { events: [seen('yes'), seen('no')] }, 'open'],
    ['page', 'a page on which it is cancelled', { evidence: [piece('page', { cancelled: 'yes' })] }, 'done'],
    ['page', 'another page', { evidence: [piece('page', { cancelled: 'no' })] }, 'open'],
    ['page', 'a mail', { evidence: [piece('mail', { cancelled: 'yes' })] }, 'open'],
    ['mail', 'a mail about something', { evidence: [piece('mail')] }, 'open'],
    ['mail', 'a mail that was attached to it', { events: [attached('mail')] }, 'done'],
    ['mail', 'a mail that was attached to another', { events: [attached('bill')] }, 'open'],
    ['page', 'a picture that was attached to it', { events: [attached('page')] }, 'done'],
    ['bundle', 'a bundle', { events: [note, bundle] }, 'done'],
    ['bundle', 'newer evidence than the bundle', { events: [bundle, note] }, 'under-way'],
    ['bundle', 'a bundle after that', { events: [bundle, note, bundle] }, 'done'],
    ['bundle', 'a look at the CRM after the bundle', { events: [bundle, seen('no'), counted('deals')] }, 'done'],
    ['bundle', 'a bundle, and the case put away', { events: [bundle, { type: 'case-archived' }] }, 'done'],
  ])('%s: %s', (id, _records, records, wanted) => {
    expect(status(id, records)).toBe(wanted);
  });

  test('an export that is not the vendor’s first is one, too', () => {
    const of = (runs: Run[], events: CaseEvent[] = []) =>
      tasksOf(dynamics365, stateOf(logged(events), [], [], runs)).find(({ id }) => id === 'export')?.status;
    expect(of([run('exportTables', 'active')])).toBe('under-way');
    expect(of([], [finished('exportTables')])).toBe('done');
    expect(of([run('cancelFromMenu', 'active')])).toBe('open');
  });

  test('nothing is open that the records show, and nothing else is anything but open', () => {
    expect(tasks().map(({ status, shown }) => [status, shown])).toEqual(tasks().map(() => ['open', false]));
  });
});

describe('what the person says of a task', () => {
  const done = (task: string): CaseEvent => ({ type: 'task-said-done', task });
  const unneeded = (task: string): CaseEvent => ({ type: 'task-not-needed', task, reason: 'There is one user.' });
  const reopened = (task: string): CaseEvent => ({ type: 'task-reopened', task });

  test.each(tasks().map(({ id }) => id))('%s: done, not needed, and open again', (id) => {
    expect(status(id, { events: [done(id)] })).toBe('done');
    expect(status(id, { events: [unneeded(id)] })).toBe('not-needed');
    expect(status(id, { events: [done(id), reopened(id)] })).toBe('open');
  });

  test('counts over trouble, with its reason kept', () => {
    const [verify] = tasks({ events: [unneeded('verify')], files: [file('damaged')] }).filter(
      ({ id }) => id === 'verify',
    );
    expect(verify).toMatchObject({ status: 'not-needed', reason: { en: 'There is one user.' }, shown: false });
  });

  test('counts for nothing where the records show that it is done', () => {
    expect(status('reason', { events: [note, unneeded('reason')] })).toBe('done');
    expect(status('reason', { events: [note, reopened('reason')] })).toBe('done');
  });
});

describe('the checklist', () => {
  test('has every task once, in the order of the phases, with words in both languages', () => {
    const order = phases.map(({ id }) => id);
    const all = tasks();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.map(({ phase }) => order.indexOf(phase))).toEqual(
      all.map(({ phase }) => order.indexOf(phase)).toSorted((one, other) => one - other),
    );
    expect(new Set(all.map(({ phase }) => phase)).size).toBe(phases.length);
    const texts = [
      ...all.flatMap(({ title, why, proof }) => [title, why, proof].filter((text) => text !== undefined)),
      ...phases.map(({ name }) => name),
    ];
    for (const text of [...texts, ...Object.values(statusNames)])
      for (const language of languages) expect(text[language].trim()).not.toBe('');
  });

  test('says at every site whether it is known what comes back when the account is reactivated', () => {
    for (const site of sites) {
      const task = tasksOf(site, stateOf([], [], [], [])).find(({ id }) => id === 'reactivation');
      expect(task?.how?.en, site.id).toContain('not known');
      expect(task?.how?.en.includes('terms below'), site.id).toBe(site.terms.reactivation.length > 0);
    }
  });

  test('names only places and guides that the site has', () => {
    for (const { place, guide } of tasks()) {
      if (place !== undefined) expect(hubspot.places).toHaveProperty(place);
      if (guide !== undefined) expect(hubspot.guides).toHaveProperty(guide);
    }
  });

  test('the next task is trouble, else the guide that runs, else the first that is not finished with', () => {
    const trouble = { events: [seen('no', 'no')], runs: [run('export', 'active')] };
    expect(nextTask(tasks(trouble))?.id).toBe('right');
    expect(nextTask(tasks({ runs: [run('export', 'active')] }))?.id).toBe('export');
    expect(nextTask(tasks({ events: [counted('contacts')] }))?.id).toBe('reason');
    expect(nextTask(tasks({ events: [note] }))?.id).toBe('people');
    expect(nextTask([])).toBeUndefined();
  });

  test('progress counts what is done and what is not needed', () => {
    const events: CaseEvent[] = [note, { type: 'task-not-needed', task: 'users', reason: 'none' }];
    expect(progressOf(tasks({ events }))).toEqual({ done: 2, all: tasks().length });
  });

  test('a task of a newer version is called by its id', () => {
    expect(taskTitle('from-the-future', hubspot)).toEqual({ en: 'from-the-future', 'zh-CN': 'from-the-future' });
  });
});
