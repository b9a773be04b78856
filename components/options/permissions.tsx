import { originsOf, sites } from '../../sites/index.ts';
import { ownSites } from '../../sites/own.ts';
import type { Site } from '../../sites/schema.ts';
import { askToRead, giveBack } from '../../utils/browser/permissions.ts';
import { attempt } from '../app/attempt.ts';
import { useGranted } from '../app/granted.ts';
import { useWords } from '../app/words.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { CheckIcon } from '../ui/icons.tsx';

/** Which CRMs the program may read, each to be given or taken back. */
export function Permissions() {
  const { t } = useWords();
  return (
    <Card title={t('options.permissions')}>
      <p className="text-sm text-quiet">{t('options.permissions.text')}</p>
      <ul className="flex flex-col divide-y divide-line">
        {[...sites, ...ownSites()].map((site) => (
          <Permission key={site.id} site={site} />
        ))}
      </ul>
    </Card>
  );
}

function Permission({ site }: { site: Site }) {
  const { t, say } = useWords();
  const granted = useGranted(site);
  const name = say(site.name);
  // The question needs the press: nothing may be awaited before it.
  const ask = () => {
    const asked = askToRead(originsOf(site));
    void attempt(() => asked);
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 py-2 text-sm">
      <div className="min-w-48 flex-1">
        <p className="font-medium">{name}</p>
        <p className="text-xs text-quiet">{site.hosts.map(({ host }) => host).join(t('list.comma'))}</p>
      </div>
      {granted ? (
        <div className="flex items-center gap-2">
          <Badge tone="good" icon={<CheckIcon className="size-3" />}>
            {t('options.permissions.given')}
          </Badge>
          <Button
            aria-label={t('options.permissions.removeOf', { name })}
            onPress={() => void attempt(() => giveBack(originsOf(site)))}
          >
            {t('options.permissions.remove')}
          </Button>
        </div>
      ) : (
        <div className="flex items-center gap-2">
          <Badge>{t('options.permissions.notGiven')}</Badge>
          <Button aria-label={t('options.permissions.giveOf', { name })} onPress={ask}>
            {t('options.permissions.give')}
          </Button>
        </div>
      )}
    </li>
  );
}
