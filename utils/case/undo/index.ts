import type { CaseEvent, EventType, LoggedEvent } from '../events/index.ts';
import { alternativeUndos } from './alternatives.ts';
import { caseUndos } from './case.ts';
import { contractUndos } from './contract.ts';
import { customerUndos } from './customers.ts';
import { evidenceUndos } from './evidence.ts';
import { exportUndos } from './export.ts';
import { letterUndos } from './letters.ts';
import { moneyUndos } from './money.ts';
import { peopleUndos } from './people.ts';
import { playbookUndos } from './playbook.ts';
import { eventOf, type Undo, type Undos } from './undo.ts';

/** How each decision is taken back. */
export const undos = {
  ...alternativeUndos,
  ...caseUndos,
  ...contractUndos,
  ...customerUndos,
  ...evidenceUndos,
  ...exportUndos,
  ...letterUndos,
  ...moneyUndos,
  ...peopleUndos,
  ...playbookUndos,
} satisfies Undos;

/** The entries that can be taken back now, by their numbers, each with the event that does it. */
export function undosOf(entries: readonly LoggedEvent[]): ReadonlyMap<number, CaseEvent> {
  const things = new Map<number, string>();
  const byThing = new Map<string, LoggedEvent[]>();
  const deleted = new Set<string>();
  for (const entry of entries) {
    if (entry.type === 'evidence-deleted') deleted.add(entry.evidence);
    const undo = undoFor(entry);
    if (!undo) continue;
    const thing = undo.of(entry, (seq) => things.get(seq));
    things.set(entry.seq, thing);
    for (const each of undo.touches === undefined ? [thing] : [thing, undo.touches]) {
      const spoken = byThing.get(each);
      if (spoken) spoken.push(entry);
      else byThing.set(each, [entry]);
    }
  }
  const backs = new Map<number, CaseEvent>();
  for (const [thing, spoken] of byThing) {
    const [last, before] = [spoken.at(-1), spoken.at(-2)];
    // What stood already was said once more, and changed nothing.
    if (!last || things.get(last.seq) !== thing || (before && isSame(last, before))) continue;
    const back = undoFor(last)?.back(last, spoken.slice(0, -1));
    // Nothing may speak of evidence that is not there any more.
    if (back && !('evidence' in back && back.evidence !== undefined && deleted.has(back.evidence)))
      backs.set(last.seq, back);
  }
  return backs;
}

/** The event that takes an entry back: written after it, all is as it was before. Undefined where there is none. */
export function undoOf(entry: LoggedEvent, before: readonly LoggedEvent[]): CaseEvent | undefined {
  return undosOf([...before, entry]).get(entry.seq);
}

function isSame(one: LoggedEvent, other: LoggedEvent): boolean {
  return JSON.stringify(eventOf(one)) === JSON.stringify(eventOf(other));
}

// Each kind is paired with its own functions; TypeScript does not follow the pair through the index.
function undoFor({ type }: { type: EventType }): Undo<LoggedEvent> | undefined {
  return (undos as Undos)[type] as Undo<LoggedEvent> | undefined;
}
