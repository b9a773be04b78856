import type { ExportFacts as Facts, Site } from '../../sites/schema.ts';
import { useWords } from '../app/words.tsx';
import { SourceNote } from '../checklist/source-note.tsx';
import { Fact } from '../ui/field.tsx';
import { number, span } from '../ui/format.ts';
import { Lead } from '../ui/lead.tsx';

/** What one of the vendor's exports holds, what it never does, who may make it, and its limits. */
export function ExportFacts({ exported, site }: { exported: Facts; site: Site }) {
  const { t, say, language } = useWords();
  const { contains, never, who, ready, kept, next, most, replaces, from } = exported;
  return (
    <div className="flex flex-col gap-2 text-sm">
      <p>
        <Lead words={t('export.contains')} look="font-medium text-good" />
        {say(contains)}
      </p>
      {never && (
        <p>
          <Lead words={t('export.never')} look="font-medium text-bad" />
          {say(never)}
        </p>
      )}
      {replaces && (
        <p>
          <Lead words={t('export.replaces')} look="font-medium text-warn" />
          {say(replaces.text)}
        </p>
      )}
      {who && (
        <p>
          <Lead words={t('export.who')} look="text-quiet" />
          {say(who)}
        </p>
      )}
      {ready && (
        <p>
          <Lead words={t('export.ready')} look="text-quiet" />
          {say(ready)}
        </p>
      )}
      <dl className="flex flex-col gap-1">
        {kept && <Fact name={t('export.kept')}>{span(kept, language)}</Fact>}
        {next.map((each) => (
          <Fact key={`${each.amount} ${each.unit} ${each.for?.en}`} name={t('export.next')}>
            {each.for
              ? t('export.nextFor', { span: span(each, language), editions: say(each.for) })
              : span(each, language)}
          </Fact>
        ))}
        {most?.rows !== undefined && <Fact name={t('export.mostRows')}>{number(most.rows, language)}</Fact>}
        {most?.megabytes !== undefined && (
          <Fact name={t('export.mostSize')}>{`${number(most.megabytes, language)} MB`}</Fact>
        )}
      </dl>
      <p className="text-quiet">
        <SourceNote site={site} from={from} />
      </p>
    </div>
  );
}
