import { findingText } from '../../utils/files/findings.ts';
import type { Finding, Severity } from '../../utils/files/report.ts';
import { useWords } from '../app/words.tsx';
import { InfoIcon, StopIcon, WarnIcon } from '../ui/icons.tsx';

const looks: Record<Severity, { icon: typeof StopIcon; ink: string }> = {
  error: { icon: StopIcon, ink: 'text-bad' },
  warning: { icon: WarnIcon, ink: 'text-warn' },
  note: { icon: InfoIcon, ink: 'text-note' },
};
const order: Severity[] = ['error', 'warning', 'note'];

/** What was found, worst first: what, where, what to do. */
export function Findings({ findings }: { findings: Finding[] }) {
  const { t, language } = useWords();
  if (findings.length === 0) return null;
  const sorted = findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {sorted.map((finding) => {
        const { what, where, todo } = findingText(finding, language);
        const { icon: Icon, ink } = looks[finding.severity];
        return (
          <li key={JSON.stringify(finding)} className="flex gap-2">
            <span className={`mt-0.5 ${ink}`}>
              <Icon />
              <span className="sr-only">{t(`severity.${finding.severity}`)}</span>
            </span>
            <div className="min-w-0">
              <p>{what}</p>
              {where && <p className="text-xs text-quiet">{where}</p>}
              {todo && <p className="text-xs">{todo}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
