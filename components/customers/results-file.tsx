import type { CaseView } from '../../utils/case/cases.ts';
import { keepResults, resultsFile } from '../../utils/case/customer-files.ts';
import { customerRecords, customerResults } from '../../utils/case/customer-results.ts';
import type { CustomerList, CustomerOrders } from '../../utils/case/rows/customers.ts';
import type { RecordedResult } from '../../utils/customers/results.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { saveFile } from '../ui/save-file.ts';

interface ResultsFileProps {
  view: CaseView;
  list: CustomerList;
  orders: CustomerOrders;
  results: ReadonlyMap<number, readonly RecordedResult[]>;
}

/** The results as a file: to be saved, and to be kept as evidence, from where they go into the bundle. */
export function ResultsFile({ view, list, orders, results }: ResultsFileProps) {
  const { t, language } = useWords();
  if (results.size === 0) return null;
  const { kept, changed } = keptState(view, list);
  const save = () =>
    saveFile(resultsFile(orders, view.state.events, language), `${list.name.replace(/\.\w+$/, '')}-results.csv`);
  const keep = () =>
    attempt(async (tell) => {
      await keepResults(list, language);
      tell({ tone: 'good', text: 'customers.results.kept' });
    });
  return (
    <Card title={t('customers.results')}>
      <p className="text-sm text-quiet">
        {t(changed ? 'customers.results.changed' : kept ? 'customers.results.areKept' : 'customers.results.text')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onPress={save}>{t('customers.results.save')}</Button>
        {(!kept || changed) && <Button onPress={() => void keep()}>{t('customers.results.keep')}</Button>}
      </div>
    </Card>
  );
}

/** Whether the results are among the evidence, and whether any was recorded or taken back since. */
function keptState({ state: { evidence, events } }: CaseView, list: CustomerList): { kept: boolean; changed: boolean } {
  const last = evidence.findLast(({ record }) => record.list === list.id);
  if (!last) return { kept: false, changed: false };
  const at = events.find((event) => event.type === 'evidence-kept' && event.evidence === last.id)?.seq ?? 0;
  const since = events.filter(({ seq }) => seq > at);
  return { kept: true, changed: hasResults(since, list.id) };
}

function hasResults(events: CaseView['state']['events'], list: string): boolean {
  return customerResults(events, list).size + customerRecords(events, list).size > 0;
}
