import { problems, type Weight } from '../../utils/migration/convert/problem.ts';
import type { Fit } from '../../utils/migration/fit.ts';
import { useWords } from '../app/words.tsx';
import { number } from '../ui/format.ts';
import { CheckIcon, InfoIcon, StopIcon, WarnIcon } from '../ui/icons.tsx';
import { Lead } from '../ui/lead.tsx';

const looks = {
  reject: { icon: StopIcon, ink: 'text-bad', said: 'migration.said.rejected' },
  look: { icon: WarnIcon, ink: 'text-warn', said: 'migration.said.look' },
  note: { icon: InfoIcon, ink: 'text-note', said: 'migration.said.note' },
  changed: { icon: CheckIcon, ink: 'text-quiet', said: 'migration.said.changed' },
} as const satisfies Record<Weight, unknown>;

/** Values named of one field; the whole list is in the file. */
const mostValues = 12;

/** What doesn't fit as it is, field by field, the worst first: how many rows, and which. */
export function Fits({ fits }: { fits: readonly Fit[] }) {
  const { t, say, language } = useWords();
  if (fits.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {fits.map(({ problem, header, max, total, rows, values }) => {
        const { icon: Icon, ink, said } = looks[problems[problem].weight];
        const text = say(problems[problem].text, max === undefined ? {} : { max: number(max, language) });
        const more = total > rows.length ? ' …' : '';
        return (
          <li key={`${problem} ${header ?? ''}`} className="flex gap-2">
            <span className={`mt-0.5 ${ink}`}>
              <Icon />
              <span className="sr-only">{t(said)}</span>
            </span>
            <div className="min-w-0">
              <p>
                {header !== undefined && <Lead words={header} />}
                {text}
              </p>
              <p className="text-xs text-quiet">
                {t('migration.said.rows', {
                  total: number(total, language),
                  rows: `${rows.join(t('list.comma'))}${more}`,
                })}
              </p>
              {values && (
                <p className="text-xs text-quiet">
                  {t('migration.said.values', {
                    values: values
                      .slice(0, mostValues)
                      .map((value) => t('aside', { words: value.value, aside: number(value.total, language) }))
                      .join(t('list.comma')),
                  })}
                  {values.length > mostValues && ' …'}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
