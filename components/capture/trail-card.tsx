import type { CaseView } from '../../utils/case/cases.ts';
import { useScreen } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { number } from '../ui/format.ts';
import { Progress } from '../ui/progress.tsx';
import { keepTrail, useTrail } from './trail.ts';

/** All places of the CRM kept in turn; how far that has come; and what was not reached the last time, with the reason. */
export function TrailCard({ view }: { view: CaseView }) {
  const { t, say, language } = useWords();
  const tabId = useScreen((screen) => screen.tabId);
  const going = useTrail((trail) => trail.going);
  const places = Object.values(view.site.places).map(({ name }) => say(name));
  const missed = view.state.trail?.missed ?? [];
  return (
    <Card title={t('trail.title')}>
      <p className="text-sm">{t('trail.what', { places: new Intl.ListFormat(language).format(places) })}</p>
      {going ? (
        <div className="flex flex-col gap-2" role="status">
          <Progress
            label={say(going.at)}
            detail={`${number(going.done, language)} / ${number(going.all, language)}`}
            done={going.done}
            all={going.all}
          />
          <div>
            <Button onPress={going.stop}>{t('capturing.stop')}</Button>
          </div>
        </div>
      ) : (
        <Button isDisabled={tabId === undefined} onPress={() => tabId !== undefined && void keepTrail(view, tabId)}>
          {t('trail.begin')}
        </Button>
      )}
      {!going && missed.length > 0 && (
        <div className="text-sm">
          <p className="font-medium">{t('trail.missed')}</p>
          <ul className="list-disc pl-5 text-xs">
            {missed.map(({ place, why }) => (
              <li key={place}>
                {t('trail.missedPlace', {
                  place: say(view.site.places[place]?.name ?? { en: place, 'zh-CN': place }),
                  why: t(`trail.why.${why}`),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
