import type { ObjectCount } from '../../utils/files/report.ts';
import { useWords } from '../app/words.tsx';
import { number } from '../ui/format.ts';
import { CheckIcon, WarnIcon } from '../ui/icons.tsx';
import { Meter } from '../ui/meter.tsx';

interface CompletenessProps {
  counts: readonly ObjectCount[];
  nameOf(object: string): string;
}

/** Per object how many records the files have against how many the CRM showed: a table whose rows are bars too. */
export function Completeness({ counts, nameOf }: CompletenessProps) {
  const { t, language } = useWords();
  if (counts.length === 0) return null;
  return (
    <table className="w-full text-sm tabular-nums">
      <thead className="text-xs text-quiet">
        <tr>
          <th className="py-1 text-left font-medium">{t('counts.object')}</th>
          <th className="py-1 text-right font-medium">{t('counts.inFiles')}</th>
          <th className="py-1 text-right font-medium">{t('counts.inCrm')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ object, found, expected }) => {
          const fewer = expected !== undefined && found < expected;
          const says = expected === undefined ? t('counts.notSeen') : t(fewer ? 'counts.fewer' : 'counts.enough');
          const share = expected === undefined ? undefined : expected === 0 ? 1 : found / expected;
          return (
            <tr key={object} className="border-t border-line align-top">
              <td className="w-1/2 py-1.5 pr-2">
                <p className="mb-1">{nameOf(object)}</p>
                <Meter
                  label={nameOf(object)}
                  says={says}
                  share={share}
                  tone={expected === undefined ? 'plain' : fewer ? 'bad' : 'good'}
                />
              </td>
              <td className="py-1.5 text-right">{number(found, language)}</td>
              <td className="py-1.5 text-right">
                {expected === undefined ? (
                  <span className="text-quiet">{says}</span>
                ) : (
                  <span className={`inline-flex items-center gap-1 ${fewer ? 'text-bad' : 'text-good'}`}>
                    {number(expected, language)}
                    {fewer ? <WarnIcon className="size-3.5" /> : <CheckIcon className="size-3.5" />}
                    <span className="sr-only">{says}</span>
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
