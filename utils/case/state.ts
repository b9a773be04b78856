import type { FileLinks } from '../files/check.ts';
import { type AboutEvidence, aboutEvidence } from './about-evidence.ts';
import { type Contract, withoutTerm, withTerm } from './contract/contract.ts';
import type { Missed } from './events/evidence.ts';
import type { LoggedEvent, Outcome } from './events/index.ts';
import type { Purpose } from './playbook/phases.ts';
import { type Plan, planOf } from './playbook/plan.ts';
import type { Evidence } from './rows/evidence.ts';
import type { ExportedFile } from './rows/export.ts';
import type { Run } from './rows/guide.ts';

/** What a person said of a task. */
export type Said =
  | { type: 'done' }
  | { type: 'not-needed'; reason: string }
  /** It lies with somebody else until a day (`2026-05-06`). */
  | { type: 'waiting'; on: string; until?: string | undefined };

/** A bundle that left the browser. */
export type WrittenBundle = Extract<LoggedEvent, { type: 'bundle-written' }>;

/** A case as it stands: a view of its log and records, never written anywhere. */
export interface CaseState {
  events: readonly LoggedEvent[];
  evidence: Evidence[];
  about: AboutEvidence;
  files: ExportedFile[];
  /** What the files hold that links them with each other, by the file's id. */
  links: ReadonlyMap<string, FileLinks>;
  runs: Run[];
  purpose: Purpose;
  /** What the person decided about the checklist itself. */
  plan: Plan;
  said: Map<string, Said>;
  notes: Map<string, string>;
  contract: Contract;
  /** Last count seen of each object. */
  counts: Map<string, { count: number; at: string; by: 'page' | 'person' }>;
  /** The newest day of change in each object's list (`2026-05-06`). */
  lastChanges: Map<string, { day: string; at: string }>;
  seen: { cancelled: 'yes' | 'no' | 'unknown'; mayCancel: 'yes' | 'no' | 'unknown'; cancelledAt?: string };
  finishedGuides: Set<string>;
  steps: { guide: string; step: string; outcome: Outcome; at: string }[];
  /** Noticed, and not said to be no export. */
  downloads: { name: string; at: string }[];
  dismissed: { name: string; at: string }[];
  /** The last walk through the places of the CRM. */
  trail?: { kept: string[]; missed: Missed[] };
  /** The last sign-in that was tried. */
  signIn?: Extract<LoggedEvent, { type: 'sign-in-tried' }>;
  bundles: WrittenBundle[];
}

/** Folds a case's log and records into its state. */
export function stateOf(
  events: readonly LoggedEvent[],
  evidence: Evidence[],
  files: ExportedFile[],
  runs: Run[],
  links: CaseState['links'] = new Map(),
): CaseState {
  const state: CaseState = {
    events,
    evidence,
    about: aboutEvidence(events),
    files,
    links,
    runs,
    purpose: 'leave',
    plan: planOf(events),
    said: new Map(),
    notes: new Map(),
    contract: {},
    counts: new Map(),
    lastChanges: new Map(),
    seen: { cancelled: 'unknown', mayCancel: 'unknown' },
    finishedGuides: new Set(),
    steps: [],
    downloads: [],
    dismissed: [],
    bundles: [],
  };
  for (const event of events) apply(state, event);
  return state;
}

function apply(state: CaseState, event: LoggedEvent): void {
  switch (event.type) {
    case 'note-written':
      if (event.text === '') state.notes.delete(event.task);
      else state.notes.set(event.task, event.text);
      break;
    case 'task-said-done':
      state.said.set(event.task, { type: 'done' });
      break;
    case 'task-not-needed':
      state.said.set(event.task, { type: 'not-needed', reason: event.reason });
      break;
    case 'task-waits':
      state.said.set(event.task, { type: 'waiting', on: event.on, until: event.until });
      break;
    case 'task-reopened':
      state.said.delete(event.task);
      break;
    case 'contract-term-set':
      state.contract = withTerm(state.contract, event.term, event.source, event.at);
      break;
    case 'contract-term-cleared':
      state.contract = withoutTerm(state.contract, event.field);
      break;
    case 'state-seen':
      // A page that can't tell takes nothing back that another page told.
      if (event.mayCancel !== 'unknown') state.seen.mayCancel = event.mayCancel;
      if (event.cancelled !== 'unknown') {
        state.seen.cancelled = event.cancelled;
        state.seen.cancelledAt = event.cancelled === 'yes' ? (state.seen.cancelledAt ?? event.at) : undefined;
      }
      break;
    case 'count-seen':
      state.counts.set(event.object, { count: event.count, at: event.at, by: event.by });
      break;
    case 'count-cleared':
      state.counts.delete(event.object);
      break;
    case 'change-seen':
      if (event.day === '') state.lastChanges.delete(event.object);
      else state.lastChanges.set(event.object, { day: event.day, at: event.at });
      break;
    case 'guide-step':
      state.steps.push({ guide: event.guide, step: event.step, outcome: event.outcome, at: event.at });
      break;
    case 'guide-finished':
      state.finishedGuides.add(event.guide);
      break;
    case 'download-noticed':
      state.downloads.push({ name: event.name, at: event.at });
      state.dismissed = state.dismissed.filter(({ name }) => name !== event.name);
      break;
    case 'download-dismissed':
      state.dismissed.push(...state.downloads.filter(({ name }) => name === event.name));
      state.downloads = state.downloads.filter(({ name }) => name !== event.name);
      break;
    case 'download-put-back':
      state.downloads.push(...state.dismissed.filter(({ name }) => name === event.name));
      state.dismissed = state.dismissed.filter(({ name }) => name !== event.name);
      break;
    case 'trail-kept':
      state.trail = { kept: event.kept, missed: event.missed };
      break;
    case 'sign-in-tried':
      state.signIn = event;
      break;
    case 'bundle-written':
      state.bundles.push(event);
      break;
    case 'case-opened':
      state.purpose = event.purpose ?? 'leave';
      break;
    case 'question-answered':
    case 'task-owner-set':
    case 'task-day-set':
    case 'task-added':
    case 'task-renamed':
    case 'task-removed':
    case 'task-put-back':
    case 'reply-noted':
    case 'reply-taken-back':
    case 'trouble-met':
    case 'trouble-settled':
    case 'trouble-reopened':
    case 'trouble-taken-back':
      // Folded into the plan.
      break;
    case 'money-day-chosen':
    case 'money-lines-taken':
    case 'money-line-set':
    case 'money-line-removed':
    case 'money-difference-settled':
    case 'money-refund-asked':
    case 'money-refund-promised':
    case 'money-refund-received':
    case 'money-refund-reminder':
    case 'money-taken-back':
    case 'case-continued':
    case 'case-joined':
    case 'case-archived':
    case 'case-reopened':
    case 'guide-started':
    case 'guide-stopped':
    case 'last-button-pressed':
    case 'object-read':
    case 'export-ready':
    case 'export-not-ready':
    case 'file-checked':
    case 'file-check-put-back':
    case 'file-removed':
    case 'file-put-back':
    case 'migration-checked':
    case 'customers-taken':
    case 'customer-begun':
    case 'customer-result':
    case 'customer-result-undone':
    case 'customer-result-put-back':
    case 'customer-record':
    case 'evidence-kept':
    case 'evidence-deleted':
    case 'alternative-set':
    case 'alternative-removed':
    case 'alternative-put-back':
    case 'criterion-set':
    case 'criterion-removed':
    case 'score-set':
    case 'alternative-chosen':
    case 'choice-reopened':
    case 'users-taken':
    case 'users-list-removed':
    case 'users-list-put-back':
    case 'user-added':
    case 'user-removed':
    case 'user-put-back':
    case 'users-switched-off':
    case 'users-reopened':
    case 'line-set':
    case 'line-removed':
    case 'letter-written':
    case 'letter-removed':
    case 'letter-put-back':
    case 'letter-place-set':
    case 'letter-sent':
    case 'letter-sent-undone':
    case 'letter-answered':
    case 'letter-answer-undone':
    case 'evidence-attached':
    case 'evidence-detached':
    case 'evidence-described':
    case 'mail-key-asked':
    case 'redaction-made':
    case 'redaction-removed':
      break;
    default:
      event satisfies never;
  }
}
