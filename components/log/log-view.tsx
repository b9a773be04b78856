import type { CaseView } from '../../utils/case/cases.ts';
import { eventText } from '../../utils/case/event-text/index.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { SoundCard } from '../integrity/sound-card.tsx';
import type { CaseChecking } from '../integrity/use-case-check.ts';
import { Button } from '../ui/button.tsx';
import { moment } from '../ui/format.ts';

/** Everything that happened to the case, newest first. */
export function LogView({ view, checking }: { view: CaseView; checking: CaseChecking }) {
  const { t, say, language } = useWords();
  return (
    <section aria-labelledby="log" className="flex flex-col gap-3 p-3">
      <div className="flex items-center gap-2">
        <h2 id="log" className="flex-1 text-sm font-semibold">
          {t('view.log')}
        </h2>
        <Button onPress={() => show.view('checklist')}>{t('log.back')}</Button>
      </div>
      <p className="text-xs text-quiet">{t('log.how')}</p>
      <SoundCard checking={checking} />
      <ol reversed className="flex flex-col divide-y divide-line rounded-xl border border-line bg-card">
        {view.state.events.toReversed().map((event) => (
          <li key={event.seq} className="px-3 py-2 text-sm">
            <p>{say(eventText(event, view.site, view.state.plan))}</p>
            <p className="text-xs text-quiet tabular-nums">
              {event.seq} · <time dateTime={event.at}>{moment(event.at, language)}</time>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
