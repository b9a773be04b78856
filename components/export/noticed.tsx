import type { CaseView } from '../../utils/case/cases.ts';
import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';
import { moment } from '../ui/format.ts';
import { useReadings } from './readings.ts';

/** Downloads that the CRM started and that are not here yet. */
export function Noticed({
  view: {
    case: { id },
    state,
  },
}: {
  view: CaseView;
}) {
  const { t, language } = useWords();
  const readings = useReadings(({ readings }) => readings).filter(({ caseId }) => caseId === id);
  const here = new Set([...state.files.map(({ name }) => name), ...readings.map(({ path }) => path.split('/').at(-1))]);
  const waiting = new Map(state.downloads.filter(({ name }) => !here.has(name)).map(({ name, at }) => [name, at]));
  if (waiting.size === 0) return null;
  return (
    <Callout tone="note">
      <ul className="flex max-h-48 w-full flex-col gap-1 overflow-y-auto">
        {[...waiting].map(([name, at]) => (
          <li key={name}>
            <p className="font-semibold">{t('files.noticed', { name })}</p>
            <p className="text-xs">{moment(at, language)}</p>
          </li>
        ))}
      </ul>
      <p>{t('files.noticed.todo')}</p>
    </Callout>
  );
}
