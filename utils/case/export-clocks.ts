import type { ExportFacts, Site, Span } from '../../sites/schema.ts';
import type { Text } from '../text.ts';
import type { LoggedEvent } from './events/index.ts';
import type { CaseState } from './state.ts';

/** A time that the vendor counts after an export was asked for. */
export interface ExportClock {
  /** `kept`: until then the file can be downloaded. `next`: from then on another export may be made. */
  type: 'kept' | 'next';
  at: Date;
  /** When it began to run. A file is ready some time after it was asked for; where that moment isn't known, the earlier one counts. */
  since: string;
  from: 'asked' | 'ready';
  /** The edition it is for, where editions differ. */
  for?: Text;
}

/** What is known of the last export of one kind, and the clocks that run since then. */
export interface ExportTimes {
  exported: ExportFacts;
  asked?: string;
  ready?: string;
  clocks: ExportClock[];
}

/** The vendor's clocks of each export that a site offers, as far as the log of the case tells when they began. */
export function exportTimes({ exports }: Site, state: Pick<CaseState, 'events' | 'dismissed'>): ExportTimes[] {
  return exports.map((exported) => {
    const { asked, ready } = lastExport(exported, state);
    return { exported, asked, ready, clocks: clocksOf(exported, asked, ready) };
  });
}

/** A moment some time after another, by the person's own calendar: a month after the 31st is the last day of the next month. */
export function after(moment: string, { amount, unit }: Span): Date {
  const date = new Date(moment);
  if (unit === 'hours') return new Date(date.getTime() + amount * 3_600_000);
  if (unit === 'days') date.setDate(date.getDate() + amount);
  else {
    const day = date.getDate();
    date.setMonth(date.getMonth() + amount);
    if (date.getDate() !== day) date.setDate(0);
  }
  return date;
}

function lastExport(
  exported: ExportFacts,
  { events, dismissed }: Pick<CaseState, 'events' | 'dismissed'>,
): { asked?: string; ready?: string } {
  const names = new RegExp(exported.fileName, 'i');
  const isExport = (name: string) => names.test(name) && !dismissed.some((other) => other.name === name);
  const stands = saidReady(events, exported.id);
  let asked: string | undefined;
  let ready: string | undefined;
  for (const event of events) {
    if (event.type === 'guide-finished' && event.guide === exported.guide) {
      // A guide that leads to the download ends with it.
      asked = event.at;
      ready = undefined;
    } else if (stands.has(event)) ready ??= event.at;
    else if (event.type === 'download-noticed' && isExport(event.name)) ready ??= event.at;
  }
  return { asked, ready };
}

/** The entries by which the person said that an export was ready and which were not taken back; each is about one moment. */
function saidReady(events: CaseState['events'], exported: string): ReadonlySet<LoggedEvent> {
  const first = new Map<string, LoggedEvent>();
  const stand = new Map<string, LoggedEvent>();
  for (const event of events) {
    if (event.type !== 'export-ready' && event.type !== 'export-not-ready') continue;
    if (event.export !== exported) continue;
    const moment = event.type === 'export-ready' ? (event.since ?? event.at) : event.said;
    if (event.type === 'export-not-ready') {
      stand.delete(moment);
      continue;
    }
    if (!first.has(moment)) first.set(moment, event);
    stand.set(moment, first.get(moment) ?? event);
  }
  return new Set(stand.values());
}

function clocksOf({ kept, next }: ExportFacts, asked: string | undefined, ready: string | undefined): ExportClock[] {
  const begun = ready ?? asked;
  const first = asked ?? ready;
  return [
    ...(kept && begun
      ? [
          {
            type: 'kept' as const,
            at: after(begun, kept),
            since: begun,
            from: ready ? ('ready' as const) : ('asked' as const),
          },
        ]
      : []),
    ...next.flatMap((span) =>
      first
        ? [{ type: 'next' as const, at: after(first, span), since: first, from: 'asked' as const, for: span.for }]
        : [],
    ),
  ];
}
