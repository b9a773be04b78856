import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { Counts } from '../checklist/counts.tsx';
import { SourceNote } from '../checklist/source-note.tsx';
import { Card } from '../ui/card.tsx';
import { Fact } from '../ui/field.tsx';

/** What the vendor's export holds and what never is in it, and the counts that it is held against. */
export function WhatIsIn({ view, atSite }: CaseProps) {
  const { t, say } = useWords();
  return (
    <>
      {view.site.exports.map((each) => (
        <Card key={each.id} title={t('export.title', { name: say(view.site.name) })}>
          <p className="text-sm">
            <span className="font-medium text-good">{t('export.contains')}</span> {say(each.contains)}
          </p>
          {each.never && (
            <p className="text-sm">
              <span className="font-medium text-bad">{t('export.never')}</span> {say(each.never)}
            </p>
          )}
          {each.kept && (
            <dl>
              <Fact name={t('export.kept')}>{t(`span.${each.kept.unit}`, { amount: each.kept.amount })}</Fact>
            </dl>
          )}
          <p className="text-quiet">
            <SourceNote site={view.site} from={each.from} />
          </p>
        </Card>
      ))}
      <Card title={t('counts.title')}>
        <Counts view={view} atSite={atSite} />
      </Card>
    </>
  );
}
