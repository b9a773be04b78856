import type { BundleEvidence, BundleExport, BundleInput, BundlePart } from '../bundle/input.ts';
import type { Language } from '../text.ts';
import { comparisonTable } from './alternatives/comparison-table.ts';
import { type CaseView, caseView } from './cases.ts';
import { caseRecord } from './copy/case-record.ts';
import { caseDates } from './dates/case-dates.ts';
import { dayText } from './dates/day-text.ts';
import { icsOf } from './dates/ics.ts';
import { db } from './db.ts';
import { eventText } from './event-text/index.ts';
import { exportRecord, findingLine } from './export-record.ts';
import { checkCase } from './integrity/check-case.ts';
import { faultText } from './integrity/fault-text.ts';
import { type KeptBytes, keptBytes } from './kept-bytes.ts';
import { keysOf } from './key.ts';
import { knownAnswer } from './known-answer.ts';
import { bundleLetters } from './letters/bundle-letters.ts';
import { linesOf } from './log.ts';
import { moneyCsv } from './money/money-csv.ts';
import { moneyRecord } from './money/record.ts';
import { peopleTables } from './people/people-tables.ts';
import { dayNow } from './playbook/index.ts';
import { phases, statusNames } from './playbook/phases.ts';
import { redactedPart } from './redactions.ts';
import type { Evidence, EvidencePart } from './rows/evidence.ts';
import type { ExportedFile } from './rows/export.ts';
import type { Operator } from './rows/settings.ts';
import { saidOf } from './said-of-evidence.ts';

/** What is wanted of a bundle, beside what the case has. */
export interface BundleWish {
  /** Of the program. */
  version: string;
  /** Of the report, the one shown first in front. */
  languages: readonly [Language, ...Language[]];
  /** Redacted copies in place of the originals, where there are some. */
  redacted: boolean;
  /** The page that checks bundles. */
  verifier: string;
}

/**
 * Gathers everything a bundle is written from. A case that was damaged is told of in it, as far as it can be read.
 * @throws Error when the case is gone
 */
export async function bundleInputOf(
  caseId: string,
  { version, languages, redacted, verifier }: BundleWish,
): Promise<BundleInput> {
  const [language] = languages;
  const [view, lines, settings] = await Promise.all([caseView(caseId), linesOf(caseId), db.settings.get('settings')]);
  if (!view) throw new Error(`there is no case ${caseId}`);
  const { site, state, tasks } = view;
  const kept = await keptBytes(caseId);
  // Bytes are hashed when the bundle is written.
  const { faults } = await checkCase(caseId, { read: false });
  const { letters, extras } = await bundleLetters(state);
  const money = moneyRecord(view, dayNow());
  const createdAt = new Date();
  const { known: deadlines } = caseDates(view, createdAt);
  const name = `${site.name[language]} · ${view.case.account.name ?? view.case.account.id}`;
  const dates = icsOf({ caseId, name, language, now: createdAt, deadlines });
  return {
    case: {
      id: caseId,
      site: site.id,
      siteName: site.name,
      account: { id: view.case.account.id, name: view.case.account.name, region: view.case.account.region },
      openedAt: view.case.openedAt,
      outcome: outcomeOf(view),
      cancelledAt: state.seen.cancelledAt,
    },
    createdAt,
    software: `Clean Exit ${version}`,
    extension: { version },
    verifier,
    organisation: settings?.organisation,
    contact: contactOf(settings?.operator),
    languages,
    timeline: lines.map(({ line, signed }) => ({ line, signed })),
    keys: await keysOf(lines),
    faults: faults.map(faultText),
    record: await caseRecord(caseId, redacted),
    timelineText: lines.map(({ event }) => ({
      seq: event.seq,
      at: event.at,
      text: eventText(event, site, state.plan),
    })),
    // The bundle cannot say of itself that it was handed over.
    tasks: tasks
      .filter(({ id }) => id !== 'bundle')
      .map(({ id, phase, title, status, owner, due, reason, note }) => ({
        id,
        phase,
        phaseName: phases.find((one) => one.id === phase)?.name ?? { en: phase, 'zh-CN': phase },
        title,
        status,
        statusName: statusNames[status],
        owner,
        due: due && { day: due.day, dayName: dayText(due.day) },
        reason: status === 'not-needed' ? reason : undefined,
        note,
      })),
    evidence: await Promise.all(state.evidence.map((evidence) => evidencePart(evidence, redacted, view, kept))),
    exports: state.files.map((file) => exportPart(file, kept)),
    exported: exportRecord(knownAnswer(site, view.case.account.id, state), site),
    letters,
    tables: [...peopleTables(state.events), ...comparisonTable(state.events)],
    money,
    extras: [
      ...extras,
      ...(money ? [{ path: 'money.csv', mediaType: 'text/csv', content: moneyCsv(money, language) }] : []),
      ...(deadlines.length > 0 ? [{ path: 'dates.ics', mediaType: 'text/calendar', content: dates }] : []),
    ],
  };
}

function contactOf(operator: Operator | undefined): string | undefined {
  return operator && [operator.name, operator.role].filter(Boolean).join(', ');
}

function outcomeOf({ state }: CaseView): BundleInput['case']['outcome'] {
  return state.seen.cancelled === 'yes' ? 'cancelled' : 'open';
}

async function evidencePart(
  evidence: Evidence,
  redacted: boolean,
  { state, tasks }: CaseView,
  kept: KeptBytes,
): Promise<BundleEvidence> {
  const { id, kind, title, at, url, places, record } = evidence;
  const parts = await Promise.all(evidence.parts.map((part) => bundleParts(evidence, part, redacted, kept)));
  const said = await saidOf(evidence, state.about, tasks);
  return { id, kind, title, at, url, places, record, parts: parts.flat(), ...(said ? { said } : {}) };
}

/** A part, its redacted copy, or both: a colleague who gets the original can go on with the copy that was made of it. */
async function bundleParts(
  evidence: Evidence,
  part: EvidencePart,
  redacted: boolean,
  kept: KeptBytes,
): Promise<BundlePart[]> {
  const { name, mediaType, sha256 } = part;
  const copy = kept.isRedacted(evidence.id, name) ? await copyOf(evidence, part, redacted) : undefined;
  const blob = copy && redacted ? undefined : kept.of(evidence.id, name);
  return [
    ...(blob ? [{ name, mediaType, sha256, blob }] : []),
    ...(copy ? [{ ...copy, redactedFrom: { part: name, sha256 } }] : []),
  ];
}

/** Where the copy is lost, the original that is wanted still leaves. */
function copyOf(evidence: Evidence, part: EvidencePart, redacted: boolean): ReturnType<typeof redactedPart> {
  const copy = redactedPart(evidence, part);
  return redacted ? copy : copy.catch(() => undefined);
}

function exportPart({ id, name, report }: ExportedFile, kept: KeptBytes): BundleExport {
  const blob = kept.of(id, 'file');
  return { id, name, report, findingLines: report.findings.map(findingLine), ...(blob ? { blob } : {}) };
}
