import type { Site } from '../../sites/schema.ts';
import type { FileReport } from '../../utils/files/report.ts';
import { useWords } from '../app/words.tsx';
import { number } from '../ui/format.ts';
import { CheckIcon, WarnIcon } from '../ui/icons.tsx';

/** Per object: how many records the file has against how many the CRM showed. */
export function ObjectCounts({ counts, site }: { counts: FileReport['counts']; site: Site }) {
  const { t, say, language } = useWords();
  if (counts.length === 0) return null;
  const name = (object: string) => {
    const known = site.objects.find(({ id }) => id === object);
    return known ? say(known.name) : object;
  };
  return (
    <table className="w-full text-sm tabular-nums">
      <thead className="text-xs text-quiet">
        <tr>
          <th className="py-1 text-left font-medium">{t('counts.object')}</th>
          <th className="py-1 text-right font-medium">{t('counts.inFile')}</th>
          <th className="py-1 text-right font-medium">{t('counts.inCrm')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ object, found, expected }) => (
          <tr key={object} className="border-t border-line">
            <td className="py-1">{name(object)}</td>
            <td className="py-1 text-right">{number(found, language)}</td>
            <td className="py-1 text-right">
              {expected === undefined ? (
                <span className="text-quiet">{t('counts.notSeen')}</span>
              ) : (
                <span className={`inline-flex items-center gap-1 ${found < expected ? 'text-bad' : 'text-good'}`}>
                  {number(expected, language)}
                  {found < expected ? <WarnIcon className="size-3.5" /> : <CheckIcon className="size-3.5" />}
                  <span className="sr-only">{t(found < expected ? 'counts.fewer' : 'counts.enough')}</span>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
