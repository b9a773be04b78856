import type { Site } from '../../sites/schema.ts';
import { hasFullExport, type WayGroup, wayGroups } from '../../utils/case/export-ways.ts';
import { useWords } from '../app/words.tsx';
import { SourceNote } from '../checklist/source-note.tsx';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { CheckIcon, HalfIcon, InfoIcon, StopIcon } from '../ui/icons.tsx';
import { Lead } from '../ui/lead.tsx';

const looks = {
  whole: { tone: 'good', icon: CheckIcon },
  part: { tone: 'warn', icon: HalfIcon },
  none: { tone: 'bad', icon: StopIcon },
  unknown: { tone: 'note', icon: InfoIcon },
} as const;

/** Where the vendor has no export of everything: object by object how it gets out, what doesn't, and the way around. */
export function ObjectWays({ site }: { site: Site }) {
  const { t } = useWords();
  if (site.objects.length === 0 || hasFullExport(site)) return null;
  return (
    <Card title={t('ways.title')}>
      <p className="text-sm">{t(site.exports.length === 0 && !site.api ? 'ways.text.unknown' : 'ways.text')}</p>
      <ul className="divide-y divide-line text-sm">
        {wayGroups(site).map((way) => (
          <li key={way.objects[0].id} className="flex flex-col gap-1 py-2">
            <Way way={way} site={site} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Way({ way: { objects, exports, direct, gets }, site }: { way: WayGroup; site: Site }) {
  const { t, say } = useWords();
  const { tone, icon: Icon } = looks[gets];
  const [object] = objects;
  const ways = [...exports.map(({ name }) => say(name)), ...(direct ? [t('ways.direct')] : [])];
  return (
    <>
      <div className="flex items-start justify-between gap-x-2">
        <span className="min-w-0 font-medium">{objects.map(({ name }) => say(name)).join(t('proof.comma'))}</span>
        <Badge tone={tone} icon={<Icon className="size-3" />}>
          {t(`ways.${gets}`)}
        </Badge>
      </div>
      {ways.length > 0 && <p className="text-xs text-quiet">{t('ways.in', { ways: ways.join(t('proof.comma')) })}</p>}
      {object.missing && (
        <p className="text-xs">
          <Lead words={t('ways.missing')} look="font-medium text-warn" />
          {say(object.missing)}
        </p>
      )}
      {object.instead && (
        <p className="text-xs">
          <Lead words={t('ways.instead')} />
          {say(object.instead)}
        </p>
      )}
      <p className="text-quiet">
        <SourceNote site={site} from={object.from} />
      </p>
    </>
  );
}
