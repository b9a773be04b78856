import { useEffect, useState } from 'react';
import type { Evidence } from '../../../utils/case/rows/evidence.ts';
import { findSecrets } from '../../../utils/secrets/find.ts';
import type { SecretKind } from '../../../utils/secrets/shapes.ts';
import { wordsOfPart } from './words-of-part.ts';

/** What looks like a secret in a piece: the words themselves, and how many there are of each kind. */
export interface SecretsFound {
  words: ReadonlySet<string>;
  kinds: ReadonlyMap<SecretKind, number>;
}

/** Evidence never changes, so each piece is searched once as long as the page is open; one after the other, not to be in the way. */
const searched = new Map<string, Promise<SecretsFound>>();
let last: Promise<unknown> = Promise.resolve();

/** Searches a piece's texts for secrets; undefined until done. */
export function useSecrets(evidence: Evidence): SecretsFound | undefined {
  const [found, setFound] = useState<SecretsFound>();
  useEffect(() => {
    let gone = false;
    const known = searched.get(evidence.id) ?? last.then(() => search(evidence));
    searched.set(evidence.id, known);
    last = known.catch(() => undefined);
    known.then(
      (result) => gone || setFound(result),
      // What can't be read can't be searched; that it can't be read is said where it is shown.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [evidence]);
  return found;
}

async function search(evidence: Evidence): Promise<SecretsFound> {
  const words = new Map<string, SecretKind>();
  for (const part of evidence.parts) {
    const text = (await wordsOfPart(evidence, part)) ?? '';
    for (const { kind, start, end } of findSecrets(text)) words.set(text.slice(start, end), kind);
  }
  const kinds = new Map<SecretKind, number>();
  for (const kind of words.values()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return { words: new Set(words.keys()), kinds };
}
