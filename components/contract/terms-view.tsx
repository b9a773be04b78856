import type { CaseView } from '../../utils/case/cases.ts';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';
import { ContractDocument } from './contract-document.tsx';
import { TermField } from './term-field.tsx';
import { termGroups } from './term-groups.ts';
import { TermRow } from './term-row.tsx';

/** What the contract says, field by field, each by hand or from a sentence of the contract. */
export function TermsView({ view, newReader }: { view: CaseView; newReader(): Worker }) {
  const { t } = useWords();
  return (
    <>
      <p className="text-sm text-quiet">{t('contract.how')}</p>
      <ContractDocument view={view} newReader={newReader} />
      {termGroups.map(({ id, fields }) => (
        <Card key={id} title={t(`contract.group.${id}`)}>
          {fields.map((field) => (
            <TermRow key={field} view={view} field={field}>
              <TermField view={view} field={field} />
            </TermRow>
          ))}
        </Card>
      ))}
    </>
  );
}
