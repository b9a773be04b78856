import { fieldNames } from '../../utils/case/contract/names.ts';
import type { Field } from '../../utils/case/contract/terms.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { termGroups } from '../contract/term-groups.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { moneyTermId } from './money-terms-card.tsx';

/** Where the last bill will be: what must be known before it can be checked, and the way to the first of it. */
export function BillMissing({ fields }: { fields: readonly Field[] }) {
  const { t, say, language } = useWords();
  const [first] = fields;
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    fields.map((field) => say(fieldNames[field])),
  );
  return (
    <Card title={t('money.bill')}>
      <p className="text-sm">{t('money.bill.missing')}</p>
      <p className="text-sm text-quiet">{t('money.bill.missing.what', { names })}</p>
      {first && (
        <div>
          <Button onPress={() => leadTo(first)}>{t('money.bill.missing.go', { name: say(fieldNames[first]) })}</Button>
        </div>
      )}
    </Card>
  );
}

/** Its field is not drawn under Money but under Terms. */
export function isDrawnUnderTerms(field: Field): boolean {
  return termGroups.some(({ fields }) => (fields as readonly Field[]).includes(field));
}

/** To the field itself, where it is drawn above; else to Terms. */
function leadTo(field: Field): void {
  if (isDrawnUnderTerms(field)) show.contract('terms');
  else document.getElementById(moneyTermId(field))?.querySelector<HTMLElement>('input, button')?.focus();
}
