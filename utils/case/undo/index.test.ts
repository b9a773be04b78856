import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hubspot } from '../../../sites/hubspot/index.ts';
import { comparisonOf } from '../alternatives/comparison.ts';
import { customerResults } from '../customer-results.ts';
import { type CaseEvent, caseEvent, type EventType, type LoggedEvent } from '../events/index.ts';
import { exportTimes } from '../export-clocks.ts';
import { lettersOf, saidPlaces } from '../letters/letters.ts';
import { ledgerOf } from '../money/ledger.ts';
import { linesOf, userStates } from '../people/people.ts';
import { stateOf } from '../state.ts';
import { oneOfEach } from '../testing/practice.ts';
import { undos, undosOf } from './index.ts';

const logged = (events: readonly CaseEvent[]): LoggedEvent[] =>
  events.map((event, index) => ({ ...event, seq: index + 1, at: '2026-01-01T00:00:00.000Z' }));

const days = fc.constantFrom('2026-05-06', '2026-05-07');
const word = fc.constantFrom('one', 'two');
const number = fc.constantFrom(1, 2);
const moments = fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z');
/** For each decision, some that speak of the same few things, so that they meet. */
const some: { [T in EventType]?: fc.Arbitrary<Partial<CaseEvent>> } = {
  'note-written': fc.record({ text: word }),
  'task-not-needed': fc.record({ reason: word }),
  'task-owner-set': fc.record({ owner: word }),
  'task-day-set': fc.record({ day: days }),
  'question-answered': fc.record({ answers: fc.subarray(['price', 'merger']) }),
  'contract-term-set': fc.record({
    term: fc.record({
      field: fc.constant('notice' as const),
      value: fc.record({ n: number, unit: fc.constant('days') }),
    }),
  }) as fc.Arbitrary<Partial<CaseEvent>>,
  'letter-written': fc.record({ text: word }),
  'letter-place-set': fc.record({ value: word }),
  'alternative-set': fc.record({ name: word }),
  'criterion-set': fc.record({ weight: number }),
  'score-set': fc.record({ score: number }),
  'count-seen': fc.record({ count: number, by: fc.constantFrom('page', 'person') }),
  'change-seen': fc.record({ day: days }),
  'money-day-chosen': fc.record({ day: days }),
  'money-refund-reminder': fc.record({ day: days }),
  'money-line-set': fc.record({ text: word }),
  'money-taken-back': fc.record({ number: fc.integer({ min: 1, max: 12 }) }),
  'export-ready': fc.constantFrom({}, { since: '2026-01-01T00:00:00.000Z' }),
  'customer-result': fc.record({ reason: word }),
  'users-taken': fc.record({ list: fc.uuid(), active: fc.subarray(['0123456789abcdef', '00112233aabbccdd']) }),
  'evidence-described': fc.record({ description: word }),
  'redaction-made': fc.record({ places: number }),
  'file-checked': fc.record({ verdict: fc.constantFrom('whole', 'damaged'), checkedAt: moments }),
  'file-check-put-back': fc.record({ verdict: fc.constantFrom('whole', 'damaged'), checkedAt: moments }),
};
const decisions = Object.keys(undos) as EventType[];
const decisionOf = (types: readonly EventType[]) =>
  fc
    .constantFrom(...types)
    .chain((type) => (some[type] ?? fc.constant({})).map((part) => ({ ...oneOfEach[type], ...part }) as CaseEvent));
/** What a decision is about: letters, files, a list of users. */
const subjectOf = (type: EventType) => type.split('-')[0];
/** Some of everything; or of one subject alone, where more of them meet. */
const sequences = fc.oneof(
  fc.array(decisionOf(decisions), { maxLength: 20 }),
  fc
    .constantFrom(...new Set(decisions.map(subjectOf)))
    .chain((subject) =>
      fc.array(decisionOf(decisions.filter((type) => subjectOf(type) === subject)), { maxLength: 16 }),
    ),
);

/** After what an event can come, where the panel doesn't offer it at any time; `undefined` for the beginning. */
const comesAfter: { [T in EventType]?: readonly (EventType | undefined)[] } = {
  'task-added': [undefined],
  'task-renamed': ['task-added', 'task-renamed', 'task-put-back'],
  'task-removed': ['task-added', 'task-renamed', 'task-put-back'],
  'task-put-back': ['task-removed'],
  'reply-noted': [undefined, 'reply-taken-back'],
  'reply-taken-back': ['reply-noted'],
  'letter-written': [undefined, 'letter-written', 'letter-put-back', 'letter-sent-undone'],
  'letter-removed': ['letter-written', 'letter-put-back', 'letter-sent-undone'],
  'letter-put-back': ['letter-removed'],
  'letter-sent': ['letter-written', 'letter-put-back', 'letter-sent-undone'],
  'letter-sent-undone': ['letter-sent', 'letter-answered', 'letter-answer-undone'],
  'letter-answered': ['letter-sent', 'letter-answer-undone'],
  'letter-answer-undone': ['letter-answered'],
  'file-checked': [undefined, 'file-checked', 'file-check-put-back', 'file-put-back'],
  'file-check-put-back': ['file-checked', 'file-check-put-back', 'file-put-back'],
  'file-removed': ['file-checked', 'file-check-put-back', 'file-put-back'],
  'file-put-back': ['file-removed'],
};

/** Leaves out what can't come where it stands. */
function asTheyCome(events: CaseEvent[]): CaseEvent[] {
  const last = new Map<string | undefined, EventType>();
  return events.filter(({ type }) => {
    const allowed = comesAfter[type];
    if (!allowed) return true;
    const about = subjectOf(type);
    const comes = allowed.includes(last.get(about));
    if (comes) last.set(about, type);
    return comes;
  });
}

/** The reports that count, by their files, and those that would if their file were put back: both are rows of the store. */
function filesIn(entries: readonly LoggedEvent[]) {
  const [there, away] = [new Map<string, string>(), new Map<string, string>()];
  for (const entry of entries) {
    if (entry.type === 'file-checked' || entry.type === 'file-check-put-back')
      there.set(entry.file, `${entry.verdict} ${entry.checkedAt}`);
    const [from, to] = entry.type === 'file-removed' ? [there, away] : [away, there];
    if (entry.type !== 'file-removed' && entry.type !== 'file-put-back') continue;
    const report = from.get(entry.file);
    if (report !== undefined) to.set(entry.file, report);
    from.delete(entry.file);
  }
  return there;
}

/** Everything that is drawn from the log; what is kept in maps is told without the order in which it came. */
function shown(events: readonly CaseEvent[]) {
  const entries = logged(events);
  const state = stateOf(entries, [], [], []);
  const { plan, said, notes, contract, lastChanges, counts, downloads, about } = state;
  const ledger = ledgerOf(entries);
  const { criteria, alternatives, chosen } = comparisonOf(entries);
  return {
    ...{ said, notes, contract, lastChanges, counts, attached: about.attached, chosen },
    // The title that a piece was kept under says nothing of it.
    described: [...about.described.values()].filter(({ description }) => description !== ''),
    redacted: [...about.redacted].flatMap(([piece, parts]) => [...parts].map((part) => [piece, part])),
    files: filesIn(entries),
    exports: exportTimes(hubspot, state),
    results:
      customerResults(entries, 'l')
        .get(2)
        ?.map(({ outcome, reason }) => [outcome, reason]) ?? [],
    downloads: new Set(downloads.map(({ name }) => name)),
    plan: { ...plan, own: new Set(plan.own), removed: undefined, replies: undefined, troubles: new Set(plan.troubles) },
    replies: [...plan.replies.values()].flat(),
    ledger: JSON.stringify(ledger, (_, value) => (value instanceof Map ? [...value] : value)),
    letters: lettersOf(entries).filter(({ removed }) => !removed),
    places: saidPlaces(entries),
    lines: linesOf(entries, 'access'),
    users: userStates(entries),
    comparison: new Set([...criteria, ...alternatives]),
  };
}

test('whatever stands can be taken back at any later time, and all is as if it had never been', () => {
  let taken = 0;
  fc.assert(
    fc.property(sequences.map(asTheyCome), (events) => {
      for (const [seq, back] of undosOf(logged(events))) {
        taken += 1;
        expect(() => caseEvent.parse(back)).not.toThrow();
        const without = events.toSpliced(seq - 1, 1);
        // Entries of money name others by their number, which moves when one is left out.
        if (events.some(({ type }) => type === 'money-taken-back')) continue;
        const clean = (view: ReturnType<typeof shown>) => ({
          ...view,
          ledger: view.ledger.replaceAll(/"seq":\d+,/g, ''),
        });
        expect(clean(shown([...events, back])), `${events[seq - 1]?.type}`).toEqual(clean(shown(without)));
      }
    }),
    { numRuns: 1_000 },
  );
  expect(taken).toBeGreaterThan(1_000);
});

test('a taking back of money is taken back itself, as often as one likes', () => {
  const events: CaseEvent[] = [oneOfEach['money-day-chosen']];
  for (let time = 0; time < 4; time += 1) {
    const [[seq, back] = []] = undosOf(logged(events));
    expect(seq).toBe(events.length);
    events.push(back as CaseEvent);
    expect(ledgerOf(logged(events)).day === undefined).toBe(time % 2 === 0);
  }
});

test('nothing is said again of evidence that was deleted', () => {
  const { 'evidence-attached': attached, 'evidence-detached': detached, 'evidence-deleted': deleted } = oneOfEach;
  expect(undosOf(logged([attached, detached])).size).toBe(1);
  const gone = { ...deleted, evidence: attached.evidence };
  expect(undosOf(logged([attached, detached, gone])).size).toBe(0);
});

/** Why no press takes an event back. */
type Lasting =
  /** A page, a guide, a server or the browser did it. */
  | 'happened'
  /** Something left the browser, or came in with a copy of the case. */
  | 'handed over'
  /** Another press ends it: `evidence-deleted`, which asks before; `case-archived`; the results of a list. */
  | 'ended otherwise'
  /** Final, and says so before. */
  | 'final';

const lasting: Record<Exclude<EventType, keyof typeof undos>, Lasting> = {
  'bundle-written': 'handed over',
  'case-continued': 'handed over',
  'case-joined': 'handed over',
  'case-opened': 'ended otherwise',
  'customer-begun': 'happened',
  'customers-taken': 'ended otherwise',
  'download-noticed': 'happened',
  'evidence-deleted': 'final',
  'evidence-kept': 'ended otherwise',
  'guide-finished': 'happened',
  'guide-started': 'happened',
  'guide-step': 'happened',
  'guide-stopped': 'happened',
  'last-button-pressed': 'happened',
  'mail-key-asked': 'happened',
  'migration-checked': 'happened',
  'object-read': 'happened',
  'sign-in-tried': 'happened',
  'state-seen': 'happened',
  'trail-kept': 'happened',
};

test('every kind of event can be taken back, or has a reason why not', () => {
  expect([...Object.keys(undos), ...Object.keys(lasting)].toSorted()).toEqual(Object.keys(oneOfEach).toSorted());
});

test('the first count that the person enters can be taken back; what the page showed can’t', () => {
  const seen: CaseEvent = { type: 'count-seen', object: 'contacts', count: 482, by: 'person' };
  const cleared: CaseEvent = { type: 'count-cleared', object: 'contacts' };
  expect([...undosOf(logged([seen]))]).toEqual([[1, cleared]]);
  expect([...undosOf(logged([seen, cleared]))]).toEqual([[2, seen]]);
  expect(undosOf(logged([{ ...seen, by: 'page' }])).size).toBe(0);
});

test('an export that is said to be ready of one moment twice is taken back once', () => {
  const ready: CaseEvent = { type: 'export-ready', export: 'backup' };
  const again: CaseEvent = { ...ready, since: '2026-01-01T00:00:00.000Z' };
  const notReady: CaseEvent = { type: 'export-not-ready', export: 'backup', said: '2026-01-01T00:00:00.000Z' };
  expect([...undosOf(logged([ready]))]).toEqual([[1, notReady]]);
  expect(undosOf(logged([ready, again])).size).toBe(0);
  expect([...undosOf(logged([ready, notReady]))]).toEqual([[2, again]]);
  expect([...undosOf(logged([ready, notReady, again]))]).toEqual([[3, notReady]]);
});
