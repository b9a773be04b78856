import { useLiveQuery } from 'dexie-react-hooks';
import { branchesOf } from '../../utils/case/copy/branches.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { useCaseName } from '../cases/case-name.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { moment } from '../ui/format.ts';

/** Says of a case that went on in two places that it did, since when, and opens the other one. Nothing for any other case. */
export function BranchesNote({ caseId }: { caseId: string }) {
  const { t, language } = useWords();
  const name = useCaseName();
  const branches = useLiveQuery(() => branchesOf(caseId), [caseId]) ?? [];
  return branches.map(({ case: other, common, parted }) => (
    <Callout key={other.id} tone="warn" title={t('branches.title')}>
      <p>{t('branches.text', { lines: common, at: moment(parted, language) })}</p>
      <p>{t('branches.todo')}</p>
      <Button onPress={() => show.case(other.id)}>{t('branches.open', { name: name(other) })}</Button>
    </Callout>
  ));
}
