import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { Counts } from '../checklist/counts.tsx';
import { Card } from '../ui/card.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { ExportClocks } from './export-clocks.tsx';
import { ExportFacts } from './export-facts.tsx';
import { ObjectWays } from './object-ways.tsx';

/** What the vendor's exports hold and what never is in them, their clocks, and the counts that the files are held against. */
export function WhatIsIn({ view, atSite }: CaseProps) {
  const { t, say } = useWords();
  const { site } = view;
  const [only, ...others] = site.exports;
  return (
    <>
      <ObjectWays site={site} />
      <Card title={t('export.title', { name: say(site.name) })}>
        <ExportClocks view={view} />
        {only && others.length === 0 && <ExportFacts exported={only} site={site} />}
        {others.length > 0 &&
          site.exports.map((exported) => (
            <Foldable key={exported.id} label={say(exported.name)}>
              <ExportFacts exported={exported} site={site} />
            </Foldable>
          ))}
        {!only && <p className="text-sm">{t('export.unknown')}</p>}
      </Card>
      <Card title={t('counts.title')}>
        <Counts view={view} atSite={atSite} />
      </Card>
    </>
  );
}
