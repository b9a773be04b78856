import { sourceText } from '../../sites/source-words.ts';
import type { NextSystem } from '../../utils/migration/system.ts';
import { useWords } from '../app/words.tsx';
import { TextLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Fact } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { number, size } from '../ui/format.ts';
import { Lead } from '../ui/lead.tsx';

/** What is known of a system's import, what is not, and from where. */
export function AboutSystem({ system }: { system: NextSystem }) {
  const { t, say, language } = useWords();
  const { file, dates, links, sources } = system;
  const unknown = t('migration.about.unknown');
  const orUnknown = (value: number | undefined, shown = number) =>
    value === undefined ? unknown : `≤ ${shown(value, language)}`;
  return (
    <Card title={t('migration.about')}>
      <dl className="flex flex-col gap-1">
        <Fact name={t('migration.about.rows')}>{orUnknown(file.rows)}</Fact>
        <Fact name={t('migration.about.size')}>{orUnknown(file.bytes, size)}</Fact>
        <Fact name={t('migration.about.columns')}>{orUnknown(file.columns)}</Fact>
        <Fact name={t('migration.about.dates')}>
          {dates.form.toUpperCase()}
          {dates.from === undefined && ` (${unknown})`}
        </Fact>
      </dl>
      <p className="text-sm">{say(file.hint)}</p>
      <p className="text-sm">
        <Lead words={t('migration.about.links')} />
        {say(links.text)}
      </p>
      <Foldable label={t('migration.about.sources')}>
        <ul className="flex flex-col gap-1.5 text-xs">
          {Object.entries(sources).map(([key, source]) => (
            <li key={key}>
              {say(sourceText(source))} {source.url && <TextLink href={source.url}>{t('source.open')}</TextLink>}
            </li>
          ))}
        </ul>
      </Foldable>
    </Card>
  );
}
