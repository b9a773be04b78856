import type { Site } from '../../sites/schema.ts';
import { groupFindings, groups } from '../../utils/files/finding-groups.ts';
import { findingText } from '../../utils/files/findings.ts';
import type { Finding, Severity } from '../../utils/files/report.ts';
import { useWords } from '../app/words.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { number } from '../ui/format.ts';
import { InfoIcon, StopIcon, WarnIcon } from '../ui/icons.tsx';
import { Lead } from '../ui/lead.tsx';
import { type SameFindings, sameFindings, withObjectName } from './same-findings.ts';

const looks: Record<Severity, { icon: typeof StopIcon; ink: string }> = {
  error: { icon: StopIcon, ink: 'text-bad' },
  warning: { icon: WarnIcon, ink: 'text-warn' },
  note: { icon: InfoIcon, ink: 'text-note' },
};

/** Places of one kind that are listed; the report in the bundle has them all. */
const shown = 30;

/** What was found, under the questions that a person has: what, where, what to do. What was found in many places stands once. */
export function Findings({ findings, site }: { findings: readonly Finding[]; site: Site }) {
  const { say } = useWords();
  const asked = groupFindings(findings.map((finding) => withObjectName(finding, site, say)));
  return asked.map(({ group, findings: own }) => (
    <section key={group} className="text-sm">
      {asked.length > 1 && <h3 className="mb-1 text-xs font-semibold text-quiet">{say(groups[group])}</h3>}
      <ul className="flex flex-col gap-2">
        {sameFindings(own).map((same) => (
          <Same key={`${same.id} ${same.severity}`} same={same} />
        ))}
      </ul>
    </section>
  ));
}

function Same({ same: { severity, findings } }: { same: SameFindings }) {
  const { t, language } = useWords();
  const [first, ...others] = findings;
  const { what, where, todo } = findingText(first, language);
  const { icon: Icon, ink } = looks[severity];
  return (
    <li className="flex gap-2">
      <span className={`mt-0.5 ${ink}`}>
        <Icon />
        <span className="sr-only">{t(`severity.${severity}`)}</span>
      </span>
      <div className="min-w-0 flex-1">
        <p>{what}</p>
        {where && <p className="text-xs text-quiet">{where}</p>}
        {others.length > 0 && (
          <Foldable label={t('findings.more', { places: number(others.length, language) })}>
            <Others findings={others.slice(0, shown)} than={what} />
            {others.length > shown && (
              <p className="text-xs text-quiet">
                {t('findings.rest', { places: number(others.length - shown, language) })}
              </p>
            )}
          </Foldable>
        )}
        {todo && (
          <p className="text-xs">
            <Lead words={t('findings.todo')} />
            {todo}
          </p>
        )}
      </div>
    </li>
  );
}

/** Further places of the same thing; its sentence is said again only where it says something else. */
function Others({ findings, than }: { findings: readonly Finding[]; than: string }) {
  const { language } = useWords();
  return (
    <ul className="flex list-disc flex-col gap-1 pl-4 text-xs">
      {findings.map((finding) => {
        const { what, where } = findingText(finding, language);
        return (
          <li key={JSON.stringify(finding)}>
            {what !== than && <p>{what}</p>}
            {where && <p className="text-quiet">{where}</p>}
          </li>
        );
      })}
    </ul>
  );
}
