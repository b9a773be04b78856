import type { Site } from '../../sites/schema.ts';
import { useWords } from '../app/words.tsx';
import { Badge } from '../ui/badge.tsx';
import { span } from '../ui/format.ts';
import { SourceNote } from './source-note.tsx';
import type { TermKind } from './terms-for.ts';

type Rule = Site['terms'][TermKind][number];

/** What the vendor's terms and help say of these matters, each with its source; and of which nobody could find one. */
export function ContractTerms({ site, kinds }: { site: Site; kinds: readonly TermKind[] }) {
  const { t } = useWords();
  const known = kinds.filter((kind) => site.terms[kind].length > 0);
  const unsourced = kinds.filter((kind) => site.terms[kind].length === 0).map((kind) => t(`terms.${kind}`));
  return (
    <div className="flex flex-col gap-2.5 text-sm">
      {known.length > 0 && <p className="text-xs text-quiet">{t('terms.yours')}</p>}
      {known.map((kind) => (
        <section key={kind}>
          <h4 className="text-xs font-semibold text-quiet">{t(`terms.${kind}`)}</h4>
          <ul className="flex flex-col gap-2">
            {site.terms[kind].map((rule) => (
              <TermRule key={rule.text.en} site={site} rule={rule} />
            ))}
          </ul>
        </section>
      ))}
      {unsourced.length > 0 && (
        <p className="text-note">{t('terms.unsourced', { what: unsourced.join(t('list.comma')) })}</p>
      )}
    </div>
  );
}

function TermRule({ site, rule: { text, clock, from } }: { site: Site; rule: Rule }) {
  const { t, say, language } = useWords();
  return (
    <li>
      {say(text)}
      {clock && (
        <p>
          <Badge tone="note">
            {t(clock.side === 'before' ? 'terms.before' : 'terms.after', {
              span: span(clock, language),
              what: t(`terms.of.${clock.of}`),
            })}
          </Badge>
        </p>
      )}
      <p className="text-quiet">
        <SourceNote site={site} from={from} />
      </p>
    </li>
  );
}
