import type { CaseView } from '../../utils/case/cases.ts';
import { eventText } from '../../utils/case/event-text.ts';
import { useWords } from '../app/words.tsx';
import { moment } from '../ui/format.ts';

/** Everything that happened to the case, newest first. */
export function LogView({ view }: { view: CaseView }) {
  const { t, say, language } = useWords();
  return (
    <>
      <p className="text-xs text-quiet">{t('log.how')}</p>
      <ol reversed className="flex flex-col divide-y divide-line rounded-xl border border-line bg-card">
        {view.state.events.toReversed().map((event) => (
          <li key={event.seq} className="px-3 py-2 text-sm">
            <p>{say(eventText(event, view.site))}</p>
            <p className="text-xs text-quiet tabular-nums">
              {event.seq} · <time dateTime={event.at}>{moment(event.at, language)}</time>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
