import type { LoggedEvent } from './events/index.ts';

/** What was said and found of the evidence of a case since it was kept: a view of its log. */
export interface AboutEvidence {
  /** The evidence that is attached to each task, by ids. A task without any is not in it. */
  attached: ReadonlyMap<string, ReadonlySet<string>>;
  /** Evidence that the person has attached or taken off once; nothing is suggested for it any more. */
  decided: ReadonlySet<string>;
  described: ReadonlyMap<string, { title: string; description: string }>;
  /** What DNS answered for the keys of each mail; the last answer for each name. */
  keys: ReadonlyMap<string, readonly KeyAnswer[]>;
  /** The redacted copies of each piece, by the part's name. */
  redacted: ReadonlyMap<string, ReadonlyMap<string, RedactedHashes>>;
}

export type KeyAnswer = Pick<Extract<LoggedEvent, { type: 'mail-key-asked' }>, 'name' | 'server' | 'answer' | 'at'>;

/** Hashes of a part and of its redacted copy, with how many places are blacked out in it; 0 when it stays here as a whole. */
export interface RedactedHashes {
  original: string;
  copy: string;
  places: number;
}

/** Folds a case's log into what is known of its evidence. Of evidence that was deleted nothing is left. */
export function aboutEvidence(events: readonly LoggedEvent[]): AboutEvidence {
  const attached = new Map<string, Set<string>>();
  const decided = new Set<string>();
  const described = new Map<string, { title: string; description: string }>();
  const keys = new Map<string, KeyAnswer[]>();
  const redacted = new Map<string, Map<string, RedactedHashes>>();
  const detach = (task: string, evidence: string) => {
    const rest = attached.get(task);
    if (rest?.delete(evidence) && rest.size === 0) attached.delete(task);
  };
  for (const event of events) {
    switch (event.type) {
      case 'evidence-attached':
        decided.add(event.evidence);
        at(attached, event.task, () => new Set()).add(event.evidence);
        break;
      case 'evidence-detached':
        decided.add(event.evidence);
        detach(event.task, event.evidence);
        break;
      case 'evidence-described':
        described.set(event.evidence, { title: event.title, description: event.description });
        break;
      case 'mail-key-asked': {
        const { evidence, name, server, answer, at } = event;
        const others = (keys.get(evidence) ?? []).filter((one) => one.name !== name);
        keys.set(evidence, [...others, { name, server, answer, at }]);
        break;
      }
      case 'redaction-made': {
        const { evidence, part, original, copy, places } = event;
        at(redacted, evidence, () => new Map()).set(part, { original, copy, places });
        break;
      }
      case 'redaction-removed':
        redacted.get(event.evidence)?.delete(event.part);
        break;
      case 'evidence-deleted':
        for (const task of [...attached.keys()]) detach(task, event.evidence);
        for (const map of [described, keys, redacted]) map.delete(event.evidence);
        break;
    }
  }
  return { attached, decided, described, keys, redacted };
}

function at<Key, Value>(map: Map<Key, Value>, key: Key, fresh: () => Value): Value {
  const known = map.get(key) ?? fresh();
  map.set(key, known);
  return known;
}
