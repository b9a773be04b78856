import { useEffect, useState } from 'react';
import { originsOf, sites } from '../../sites/index.ts';
import { ownSites } from '../../sites/own.ts';
import type { Site } from '../../sites/schema.ts';
import { askToRead, giveBack } from '../../utils/browser/permissions.ts';
import { attempt } from '../app/attempt.ts';
import { useGrantedAmong } from '../app/granted.ts';
import { useWords } from '../app/words.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { CheckIcon } from '../ui/icons.tsx';

/** Hosts that are named; of some vendors there are dozens, one for each data centre. */
const namedHosts = 3;

/** Which CRMs the program may read, each to be given or taken back. The others are folded away. */
export function Permissions() {
  const { t } = useWords();
  const all = [...sites, ...ownSites()];
  const granted = useGrantedAmong(all);
  // What was taken back a moment ago stays where it was: it may have been a slip.
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setKnown((before) => before.union(granted ?? new Set())), [granted]);
  const others = all.filter(({ id }) => !known.has(id));
  return (
    <Card title={t('options.permissions')}>
      <p className="text-sm text-quiet">{t('options.permissions.text')}</p>
      <PermissionList of={all.filter(({ id }) => known.has(id))} granted={granted} />
      {granted && (
        <Foldable label={t('options.permissions.others', { number: others.length })}>
          <PermissionList of={others} granted={granted} />
        </Foldable>
      )}
    </Card>
  );
}

function PermissionList({ of, granted }: { of: Site[]; granted: ReadonlySet<string> | undefined }) {
  if (of.length === 0) return null;
  return (
    <ul className="flex flex-col divide-y divide-line">
      {of.map((site) => (
        <Permission key={site.id} site={site} granted={granted?.has(site.id)} />
      ))}
    </ul>
  );
}

function Permission({ site, granted }: { site: Site; granted: boolean | undefined }) {
  const { t, say } = useWords();
  const name = say(site.name);
  const hosts = site.hosts.map(({ host }) => host);
  // The question needs the press: nothing may be awaited before it.
  const ask = () => {
    const asked = askToRead(originsOf(site));
    void attempt(() => asked);
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 py-2 text-sm">
      <div className="min-w-48 flex-1">
        <p className="font-medium">{name}</p>
        <p className="text-xs text-quiet">
          {hosts.slice(0, namedHosts).join(t('list.comma'))}
          {hosts.length > namedHosts && ` ${t('options.permissions.more', { number: hosts.length - namedHosts })}`}
        </p>
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
