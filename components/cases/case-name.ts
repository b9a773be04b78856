import { siteById } from '../../sites/index.ts';
import type { Case } from '../../utils/case/db.ts';
import { useWords } from '../app/words.tsx';

/** What a case is called: its CRM, and the account by name or number. */
export function useCaseName(): (each: Case) => string {
  const { say } = useWords();
  return ({ site, account }) => {
    const known = siteById(site);
    return `${known ? say(known.name) : site} · ${account.name ?? account.id}`;
  };
}
