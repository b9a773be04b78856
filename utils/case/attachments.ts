import { append } from './log.ts';
import type { Evidence } from './rows/evidence.ts';

/** Titles in the log are cut here; an evidence's own may be longer. */
const longestTitle = 500;

/** What a line of the log says of which piece it is about. */
export function pieceOf({ id, title }: Pick<Evidence, 'id' | 'title'>): { evidence: string; title: string } {
  return { evidence: id, title: title.slice(0, longestTitle) };
}

/** Notes that a piece of evidence proves a task, or that it no longer does. Either is undone by the other. */
export async function attachEvidence(evidence: Evidence, task: string, attached: boolean): Promise<void> {
  const type = attached ? 'evidence-attached' : 'evidence-detached';
  await append(evidence.caseId, { type, ...pieceOf(evidence), task });
}

/** Gives a piece another title and a description. The one it was kept under stays in the log and in its record. */
export async function describeEvidence(
  evidence: Evidence,
  was: string,
  words: { title: string; description: string },
): Promise<void> {
  const title = words.title.trim().slice(0, longestTitle) || evidence.title.slice(0, longestTitle);
  await append(evidence.caseId, {
    type: 'evidence-described',
    evidence: evidence.id,
    title,
    was: was.slice(0, longestTitle),
    description: words.description.trim().slice(0, 5_000),
  });
}
