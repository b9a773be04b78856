import type { CaseView } from '../../utils/case/cases.ts';
import type { CaseFault } from '../../utils/case/integrity/fault.ts';
import { faultText, soundUpTo } from '../../utils/case/integrity/fault-text.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { moment } from '../ui/format.ts';
import type { CaseChecking } from './use-case-check.ts';

/** Which lines and pieces of a case are not as they were written, what is safe, and what to do. Nothing for a sound case. */
export function Damage({ view, checking: { check, again } }: { view: CaseView; checking: CaseChecking }) {
  const { t, say } = useWords();
  const safe = useSafe(view, check?.faults ?? []);
  if (!check || check.faults.length === 0) return null;
  return (
    <Callout tone="bad" title={t('integrity.broken', { count: check.faults.length })} urgent>
      <p>{t('integrity.broken.what')}</p>
      <p>{safe}</p>
      <p>{t('integrity.todo')}</p>
      <Foldable level={2} label={t('integrity.all')} open={check.faults.length <= 3}>
        <ul className="flex max-h-60 list-disc flex-col gap-1 overflow-auto pl-4">
          {check.faults.map((fault) => (
            <li key={JSON.stringify(fault)}>{say(faultText(fault))}</li>
          ))}
        </ul>
      </Foldable>
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => show.view('bundle')}>{t('integrity.toBundle')}</Button>
        <Button onPress={again}>{t('integrity.again')}</Button>
      </div>
    </Callout>
  );
}

function useSafe({ state }: CaseView, faults: readonly CaseFault[]): string {
  const { t, language } = useWords();
  const line = soundUpTo(faults);
  if (line === undefined) return t('integrity.safe.pieces');
  const last = state.events.findLast(({ seq }) => seq <= line);
  return last ? t('integrity.safe.some', { line, at: moment(last.at, language) }) : t('integrity.safe.none');
}
