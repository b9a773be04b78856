import { useLiveQuery } from 'dexie-react-hooks';
import { create } from 'zustand';
import { loadOwnSites, removeOwnSite, restoreOwnSite } from '../../utils/case/own-sites.ts';
import type { OwnSite } from '../../utils/case/rows/settings.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Forgotten } from './forgotten.tsx';

/** Kept outside: the page is drawn anew when a CRM is forgotten. */
const useForgotten = create<{ site?: OwnSite }>(() => ({}));

/** The CRMs that the person gave the addresses of. */
export function OwnCrms() {
  const { t } = useWords();
  const own = useLiveQuery(loadOwnSites, []);
  const forgotten = useForgotten(({ site }) => site);
  if (!own || (own.length === 0 && !forgotten)) return null;
  const forget = async (site: OwnSite) => {
    if (await attempt(() => removeOwnSite(site.id))) useForgotten.setState({ site });
  };
  const undo = async () => {
    if (forgotten && (await attempt(() => restoreOwnSite(forgotten)))) useForgotten.setState({ site: undefined });
  };
  return (
    <Card title={t('own.list')}>
      <p className="text-sm text-quiet">{t('own.list.text')}</p>
      {forgotten && (
        <Forgotten title={t('own.forgot', { name: forgotten.name })} onUndo={() => void undo()}>
          <p>{t('own.forgot.text')}</p>
        </Forgotten>
      )}
      <ul className="flex flex-col divide-y divide-line">
        {own.map((site) => (
          <li key={site.id} className="flex flex-wrap items-center justify-between gap-2 py-2 text-sm">
            <div className="min-w-0 flex-[1_1_10rem]">
              <p className="font-medium">{site.name}</p>
              <p className="text-xs break-all text-quiet">{site.origin}</p>
            </div>
            <Button aria-label={t('own.forgetOf', { name: site.name })} onPress={() => void forget(site)}>
              {t('own.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
