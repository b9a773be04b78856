import type { CaseView } from '../../utils/case/cases.ts';
import { type ExportClock, type ExportTimes, exportTimes } from '../../utils/case/export-clocks.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { moment } from '../ui/format.ts';

/** The vendor's clocks since the last export: until when it can be downloaded, from when on the next may be made. */
export function ExportClocks({ view }: { view: CaseView }) {
  const running = exportTimes(view.site, view.state).filter(({ clocks }) => clocks.length > 0);
  if (running.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {running.map((times) => (
        <li key={times.exported.id} className="rounded-lg bg-paper p-2">
          <Times view={view} times={times} />
        </li>
      ))}
    </ul>
  );
}

function Times({ view, times: { exported, clocks } }: { view: CaseView; times: ExportTimes }) {
  const { t, say } = useWords();
  const earliest = clocks.some(({ type, from }) => type === 'kept' && from === 'asked');
  return (
    <>
      <p className="font-medium">{say(exported.name)}</p>
      {clocks.map((clock) => (
        <Clock key={`${clock.type} ${clock.at.toISOString()} ${clock.for?.en}`} clock={clock} />
      ))}
      {earliest && (
        <>
          <p className="text-xs text-quiet">{t('clock.earliest')}</p>
          <Button look="quiet" onPress={() => void decide(view, { type: 'export-ready', export: exported.id })}>
            {t('clock.ready')}
          </Button>
        </>
      )}
    </>
  );
}

function Clock({ clock: { type, at, since, from, for: edition } }: { clock: ExportClock }) {
  const { t, say, language } = useWords();
  const past = at.getTime() < Date.now();
  const when = moment(at.toISOString(), language);
  return (
    <div>
      <p className={type === 'kept' && past ? 'text-bad' : ''}>
        {type === 'kept'
          ? t(past ? 'clock.gone' : 'clock.until', { when })
          : t(past ? 'clock.again' : 'clock.next', { when })}
        {edition && ` (${say(edition)})`}
      </p>
      <p className="text-xs text-quiet">{t(`clock.since.${from}`, { when: moment(since, language) })}</p>
    </div>
  );
}
