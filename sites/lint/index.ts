import type { Site } from '../schema.ts';
import { generatedClass } from './generated-class.ts';
import { guessAsFact } from './guess-as-fact.ts';
import { language } from './language.ts';
import { lastButton } from './last-button.ts';
import type { Complaint, Lint } from './lint-type.ts';
import { placeWords } from './place-words.ts';
import { sourceAddress } from './source-address.ts';
import { sourceUnused } from './source-unused.ts';

const lints: readonly Lint[] = [
  generatedClass,
  guessAsFact,
  language,
  lastButton,
  placeWords,
  sourceAddress,
  sourceUnused,
];

/** What the schema lets pass and a site should not have, with the lint that says so. Empty for a good site. */
export function lintSite(site: Site): (Complaint & { lint: string })[] {
  return lints.flatMap(({ id, run }) => run(site).map((complaint) => ({ lint: id, ...complaint })));
}
