import type { Site } from '../../sites/schema.ts';
import { useWords } from '../app/words.tsx';
import { TextLink } from '../ui/button.tsx';
import { Lead } from '../ui/lead.tsx';
import { SourceNote } from './source-note.tsx';

/** The vendor's ways to be asked, what each wants to know, and where that is from. */
export function Support({ site }: { site: Site }) {
  const { t, say } = useWords();
  if (site.support.length === 0) return <p className="text-note">{t('support.none')}</p>;
  return (
    <ul className="flex flex-col gap-2.5 text-sm">
      {site.support.map(({ channel, to, text, ask, from }) => (
        <li key={text.en}>
          <p className="text-xs font-semibold text-quiet">{t(`support.channel.${channel}`)}</p>
          {to && <Address to={to} />}
          <p>{say(text)}</p>
          {ask && (
            <p>
              <Lead words={t('support.ask')} />
              {say(ask)}
            </p>
          )}
          <p className="text-quiet">
            <SourceNote site={site} from={from} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Mail addresses and numbers are written out to be copied: the browser may have no program for them. */
function Address({ to }: { to: string }) {
  return <p className="select-all">{to.startsWith('https://') ? <TextLink href={to}>{to}</TextLink> : to}</p>;
}
