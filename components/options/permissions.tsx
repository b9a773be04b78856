import { useEffect, useMemo, useState } from 'react';
import { sites } from '../../sites/index.ts';
import { ownSites } from '../../sites/own.ts';
import type { Site } from '../../sites/schema.ts';
import { askToRead, giveBack } from '../../utils/browser/permissions.ts';
import { sentences } from '../../utils/text.ts';
import { attempt } from '../app/attempt.ts';
import { useGrantedAmong } from '../app/granted.ts';
import { hostsOf } from '../app/hosts-of.ts';
import { SiteNames } from '../app/site-names.tsx';
import { useWords } from '../app/words.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { CheckIcon } from '../ui/icons.tsx';

/** Hosts that are named; a whole site may have dozens, one for each data centre. */
const namedHosts = 3;

/** Which CRMs the program may read, each to be taken back. What is asked for depends on the account, so others are given at their pages. */
export function Permissions() {
  const { t } = useWords();
  const own = ownSites();
  const all = useMemo(() => [...sites, ...own], [own]);
  const granted = useGrantedAmong(all);
  // What was taken back a moment ago stays where it was: it may have been a slip.
  const [known, setKnown] = useState<ReadonlyMap<string, string[]>>(new Map());
  useEffect(() => setKnown((before) => new Map([...before, ...(granted ?? [])])), [granted]);
  return (
    <Card title={t('options.permissions')}>
      <p className="text-sm text-quiet">{t('options.permissions.text')}</p>
      {known.size > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {all.map((site) => {
            const origins = known.get(site.id);
            return (
              origins && <Permission key={site.id} site={site} origins={origins} granted={granted?.has(site.id)} />
            );
          })}
        </ul>
      )}
      <SiteNames />
    </Card>
  );
}

interface PermissionProps {
  site: Site;
  /** What the browser lets us into, or did until it was taken back here. */
  origins: string[];
  granted: boolean | undefined;
}

function Permission({ site, origins, granted }: PermissionProps) {
  const { t, say, language } = useWords();
  const name = say(site.name);
  const hosts = hostsOf(origins);
  // The question needs the press: nothing may be awaited before it.
  const ask = () => {
    const asked = askToRead(origins);
    void attempt(() => asked);
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 py-2 text-sm">
      <div className="min-w-0 flex-[1_1_12rem]">
        <p className="font-medium">{name}</p>
        <p className="text-xs text-quiet">
          {sentences(
            language,
            hosts.slice(0, namedHosts).join(t('list.comma')),
            hosts.length > namedHosts && t('options.permissions.more', { number: hosts.length - namedHosts }),
          )}
        </p>
      </div>
      {granted ? (
        <div className="flex items-center gap-2">
          <Badge tone="good" icon={<CheckIcon className="size-3" />}>
            {t('options.permissions.given')}
          </Badge>
          <Button
            aria-label={t('options.permissions.removeOf', { name })}
            onPress={() => void attempt(() => giveBack(origins))}
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
