import type { AboutEvidence } from '../../utils/case/about-evidence.ts';
import type { Evidence } from '../../utils/case/rows/evidence.ts';
import type { EvidenceWords } from './act.ts';

/** What a piece is called and said to be: the person's words, else the title it was kept under. */
export function wordsOf({ id, title }: Evidence, { described }: AboutEvidence): EvidenceWords {
  return described.get(id) ?? { title, description: '' };
}
