import { siteById } from '../../sites/index.ts';
import { branchNumber } from '../../utils/case/copy/branches.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import { useWords } from '../app/words.tsx';

/** What a case is called: its CRM, and the account by name or number; the second log of a case that went on in two places has its number. */
export function useCaseName(): (each: Case) => string {
  const { say } = useWords();
  return ({ id, site, account }) => {
    const known = siteById(site);
    const branch = branchNumber(id);
    return `${known ? say(known.name) : site} · ${account.name ?? account.id}${branch > 1 ? ` (${branch})` : ''}`;
  };
}
