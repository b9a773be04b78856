import { hostsOf } from './hosts-of.ts';
import { useWords } from './words.tsx';

/** Which hosts the browser is asked for, by name: the question it shows is the browser's own. */
export function HostNames({ origins }: { origins: readonly string[] }) {
  const { t } = useWords();
  return <p className="text-xs">{t('letIn.hosts', { hosts: hostsOf(origins).join(t('list.comma')) })}</p>;
}
