import type { Site } from '../../sites/schema.ts';
import { useWords } from '../app/words.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { ContractTerms } from './contract-terms.tsx';
import { Support } from './support.tsx';
import { asksAt, termsFor } from './terms-for.ts';

/** What the vendor's terms say of a task, and whom to ask about it; folded, but for the task that is about them. */
export function VendorSays({ site, task }: { site: Site; task: string }) {
  const { t } = useWords();
  const kinds = termsFor[task];
  return (
    <>
      {kinds && (
        <Foldable label={t('terms.title')} open={task === 'contract'}>
          <ContractTerms site={site} kinds={kinds} />
        </Foldable>
      )}
      {asksAt.has(task) && (
        <Foldable label={t('support.title')}>
          <Support site={site} />
        </Foldable>
      )}
    </>
  );
}
