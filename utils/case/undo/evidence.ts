import type { CaseEvent, LoggedEvent } from '../events/index.ts';
import { again, eventOf, lastAgain, type Undos } from './undo.ts';

const proof = ({ evidence, task }: { evidence: string; task: string }) => `proof ${evidence} ${task}`;

const part = ({ evidence, part: name }: { evidence: string; part: string }) => `part ${evidence} ${name}`;

/** The copy that stood until then, made again. */
function madeBefore(earlier: readonly LoggedEvent[]): CaseEvent | undefined {
  return earlier.at(-1)?.type === 'redaction-made' ? again(earlier) : undefined;
}

/** What is said of evidence. Deleting it is final, and says so before. */
export const evidenceUndos = {
  'evidence-attached': { of: proof, back: (entry) => ({ ...eventOf(entry), type: 'evidence-detached' }) },
  'evidence-detached': {
    of: proof,
    // What was only suggested is not attached by taking its refusal back.
    back: (entry, earlier) => (earlier.length > 0 ? { ...eventOf(entry), type: 'evidence-attached' } : undefined),
  },
  'evidence-described': {
    of: ({ evidence }) => `words ${evidence}`,
    back: (entry, earlier) => {
      const before = lastAgain(earlier, 'evidence-described') ?? {
        ...eventOf(entry),
        title: entry.was,
        description: '',
      };
      return before.type === 'evidence-described' ? { ...before, was: entry.title } : undefined;
    },
  },
  'redaction-made': {
    of: part,
    back: ({ evidence, title, part: name, original, copy }, earlier) =>
      madeBefore(earlier) ?? { type: 'redaction-removed', evidence, title, part: name, original, copy },
  },
  'redaction-removed': { of: part, back: (_, earlier) => madeBefore(earlier) },
} satisfies Undos;
