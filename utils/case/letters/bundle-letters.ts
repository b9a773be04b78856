import type { BundleExtra, BundleLetter } from '../../bundle/input.ts';
import type { CaseState } from '../state.ts';
import { letterDocx } from './docx.ts';
import { wayNames } from './kinds.ts';
import { letterText } from './letter-file.ts';
import { type Letter, lettersOf } from './letters.ts';
import { templates } from './templates/index.ts';

/** The letters of a case as the bundle brings them: what the report tells of each, and its files: text, Word, record. */
export async function bundleLetters({
  events,
  evidence,
}: Pick<CaseState, 'events' | 'evidence'>): Promise<{ letters: BundleLetter[]; extras: BundleExtra[] }> {
  const kept = lettersOf(events).filter(({ removed }) => !removed);
  const letters: BundleLetter[] = [];
  const extras: BundleExtra[] = [];
  for (const [at, letter] of kept.entries()) {
    const path = `letters/${String(at + 1).padStart(4, '0')}-${letter.kind}`;
    const docx = await letterDocx(letter, letter.language);
    extras.push(
      { path: `${path}.txt`, mediaType: 'text/plain', content: letterText(letter) },
      { path: `${path}.docx`, mediaType: docx.type, content: docx },
      {
        path: `${path}.json`,
        mediaType: 'application/json',
        content: `${JSON.stringify(recordOf(letter), null, 2)}\n`,
      },
    );
    const { sent, answered } = letter;
    letters.push({
      name: templates[letter.kind].name,
      subject: letter.subject,
      paths: [`${path}.txt`, `${path}.docx`],
      sent: sent && { ...sent, way: wayNames[sent.way] },
      answered: answered && {
        ...answered,
        evidence: evidence.find(({ id }) => id === answered.evidence)?.title,
      },
    });
  }
  return { letters, extras };
}

/** Everything of a letter but its words, which lie beside it. */
function recordOf({ id, kind, language, subject, begunAt, changedAt, sent, answered }: Letter): object {
  return { id, kind, language, subject, begunAt, changedAt, sent, answered };
}
