import type { Completeness } from '../../utils/files/completeness.ts';
import { useWords } from '../app/words.tsx';
import { number } from '../ui/format.ts';
import { CheckIcon, InfoIcon, WarnIcon } from '../ui/icons.tsx';
import { Meter } from '../ui/meter.tsx';

interface CompletenessTableProps {
  objects: readonly Completeness[];
  nameOf(object: string): string;
}

/** Per object how many records the files have against how many the CRM showed: a table whose rows are bars too. */
export function CompletenessTable({ objects, nameOf }: CompletenessTableProps) {
  const { t } = useWords();
  if (objects.length === 0) return null;
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
        {objects.map((one) => (
          <ObjectRow key={one.object} name={nameOf(one.object)} of={one} />
        ))}
      </tbody>
    </table>
  );
}

const looks = {
  enough: { tone: 'good', ink: 'text-good', icon: CheckIcon },
  fewer: { tone: 'bad', ink: 'text-bad', icon: WarnIcon },
  uncertain: { tone: 'plain', ink: 'text-note', icon: InfoIcon },
  notSeen: { tone: 'plain', ink: 'text-quiet', icon: InfoIcon },
} as const;

/** How an object stands: more may lie in what could not be read, or in parts that are missing. */
function standing({ got, expected, certain }: Completeness): keyof typeof looks {
  if (expected === undefined) return 'notSeen';
  if (got >= expected) return 'enough';
  return certain ? 'fewer' : 'uncertain';
}

function ObjectRow({ name, of }: { name: string; of: Completeness }) {
  const { t, language } = useWords();
  const { got, expected } = of;
  const state = standing(of);
  const { tone, ink, icon: Icon } = looks[state];
  const says = t(`counts.${state}`);
  const share = expected === undefined ? undefined : expected === 0 ? 1 : got / expected;
  return (
    <tr className="border-t border-line align-top">
      <td className="w-1/2 py-1.5 pr-2">
        <p className="mb-1">{name}</p>
        <Meter label={name} says={says} share={share} tone={tone} />
      </td>
      <td className="py-1.5 text-right">{number(got, language)}</td>
      <td className="py-1.5 text-right">
        {expected === undefined ? (
          <span className="text-quiet">{says}</span>
        ) : (
          <span className={`inline-flex items-center gap-1 ${ink}`}>
            {number(expected, language)}
            <Icon className="size-3.5" />
            <span className="sr-only">{says}</span>
          </span>
        )}
      </td>
    </tr>
  );
}
