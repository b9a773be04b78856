import { differenceLines } from '../../utils/bundle/difference-words.ts';
import { pointText, verdictText } from '../../utils/bundle/points.ts';
import type { Differences, Point, VerifyReport } from '../../utils/bundle/verify-report.ts';
import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Fact } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { moment } from '../ui/format.ts';
import { CheckIcon, InfoIcon, StopIcon } from '../ui/icons.tsx';

/** What was found of a bundle: the verdict and what differs, each point, and what the bundle says of itself. */
export function VerifyResult({ name, report }: { name: string; report: VerifyReport }) {
  const { t, language } = useWords();
  const { about, verdict, differences } = report;
  // Of what is no bundle all that follows from that says nothing more.
  const points = verdict === 'no-bundle' ? report.points.filter(({ result }) => result === 'fails') : report.points;
  return (
    <>
      <Callout tone={verdict === 'whole' ? 'good' : 'bad'} title={verdictText(report, language)} urgent>
        <p className="break-all">{name}</p>
        {differences && <Counted differences={differences} />}
      </Callout>
      <Card title={t('verify.points')}>
        <ul className="flex flex-col gap-3">
          {points.map((point) => (
            <PointRow key={point.id} point={point} />
          ))}
        </ul>
      </Card>
      {verdict !== 'no-bundle' && <About about={about} />}
    </>
  );
}

/** What the bundle says of itself; whether that is true is not to be seen from it. */
function About({ about }: Pick<VerifyReport, 'about'>) {
  const { t, language } = useWords();
  return (
    <Card title={t('verify.about')}>
      <dl className="flex flex-col gap-1">
        {about.title && <Fact name={t('verify.about.title')}>{about.title}</Fact>}
        {about.writtenAt && (
          <Fact name={t('verify.about.at')}>{readable(about.writtenAt, (iso) => moment(iso, language))}</Fact>
        )}
        {about.software && <Fact name={t('verify.about.software')}>{about.software}</Fact>}
        {about.organisation && <Fact name={t('verify.about.organisation')}>{about.organisation}</Fact>}
        {about.keyFingerprint && (
          <Fact name={t('verify.about.key')}>
            <span className="font-mono text-xs break-all">{about.keyFingerprint}</span>
          </Fact>
        )}
      </dl>
      <p className="text-xs text-quiet">{t('verify.about.trust')}</p>
    </Card>
  );
}

/** How much differs, and whose signature it is: read before any point. */
function Counted({ differences }: { differences: Differences }) {
  const { language } = useWords();
  return (
    <dl className="mt-2 grid w-full grid-cols-[1fr_auto] gap-x-4 gap-y-1 border-t border-current/20 pt-2">
      {differenceLines(differences, language).map(({ id, name, value, bad }) => (
        <div key={id} className="col-span-2 grid grid-cols-subgrid items-baseline">
          <dt>{name}</dt>
          <dd className={`text-end tabular-nums ${bad ? 'font-semibold' : ''}`}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const icons = {
  holds: <CheckIcon className="mt-0.5 size-4.5 text-good" />,
  fails: <StopIcon className="mt-0.5 size-4.5 text-bad" />,
  unknown: <InfoIcon className="mt-0.5 size-4.5 text-quiet" />,
};

function PointRow({ point }: { point: Point }) {
  const { t, language } = useWords();
  const { title, answer, places } = pointText(point, language);
  return (
    <li className="flex gap-2 text-sm">
      {icons[point.result]}
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          {title} <span className="font-normal text-quiet">· {t(`verify.result.${point.result}`)}</span>
        </p>
        <p className="text-quiet">{answer}</p>
        {places.length > 0 && (
          <Foldable label={t('verify.places', { count: places.length })}>
            <ul className="text-xs break-all">
              {places.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </Foldable>
        )}
      </div>
    </li>
  );
}

/** A time as people read it; what is no time is shown as it stands, since the bundle may say anything. */
function readable(iso: string, say: (iso: string) => string): string {
  return Number.isNaN(Date.parse(iso)) ? iso : say(iso);
}
