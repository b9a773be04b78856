import { useMemo } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { eventText } from '../../utils/case/event-text/index.ts';
import type { CaseEvent, LoggedEvent } from '../../utils/case/events/index.ts';
import { undosOf } from '../../utils/case/undo/index.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { SoundCard } from '../integrity/sound-card.tsx';
import type { CaseChecking } from '../integrity/use-case-check.ts';
import { Button } from '../ui/button.tsx';
import { moment } from '../ui/format.ts';
import { takeEntryBack } from './act.ts';

/** Everything that happened to the case, newest first. */
export function LogView({ view, checking }: { view: CaseView; checking: CaseChecking }) {
  const { t } = useWords();
  const backs = useMemo(() => undosOf(view.state.events), [view.state.events]);
  return (
    <section aria-labelledby="log" className="flex flex-col gap-3 p-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="log" className=" text-sm font-semibold">
          {t('view.log')}
        </h2>
        <Button onPress={() => show.view('checklist')}>{t('log.back')}</Button>
      </div>
      <p className="text-xs text-quiet">{t('log.how')}</p>
      <SoundCard checking={checking} />
      <ol reversed className="flex flex-col divide-y divide-line rounded-xl border border-line bg-card">
        {view.state.events.toReversed().map((event) => (
          <Entry key={event.seq} view={view} event={event} back={backs.get(event.seq)} />
        ))}
      </ol>
    </section>
  );
}

interface EntryProps {
  view: CaseView;
  event: LoggedEvent;
  /** Takes it back, where it is a decision that still stands. */
  back: CaseEvent | undefined;
}

/** One line of the log. Its button is a plain one: there may be thousands of lines. */
function Entry({ view, event, back }: EntryProps) {
  const { t, say, language } = useWords();
  const words = say(eventText(event, view.site, view.state.plan));
  return (
    <li className="px-3 py-2 text-sm">
      <p>{words}</p>
      <div className="flex items-baseline justify-between gap-2">
        <p className="text-xs text-quiet tabular-nums">
          {event.seq} · <time dateTime={event.at}>{moment(event.at, language)}</time>
        </p>
        {back && (
          <button
            type="button"
            aria-label={t('log.takeBack.of', { words })}
            onClick={() => void takeEntryBack(view, back)}
            className="shrink-0 rounded px-1.5 py-0.5 text-xs font-medium text-accent hover:bg-accent-soft"
          >
            {t('log.takeBack')}
          </button>
        )}
      </div>
    </li>
  );
}
