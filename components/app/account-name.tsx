import { ownOriginOf } from '../../sites/own.ts';
import type { Site } from '../../sites/schema.ts';
import { useWords } from './words.tsx';

interface AccountNameProps {
  site: Site;
  account: { id?: string; name?: string };
  region: string;
}

/** Which CRM, where, and whose account: the account's number under the name that the CRM itself gives it. */
export function AccountName({ site, account, region }: AccountNameProps) {
  const { t, say } = useWords();
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-lg font-semibold">{say(site.name)}</span>
        <span className="text-xs text-quiet">
          {ownOriginOf(site) === undefined ? t('account.region', { region }) : t('own.unverified')}
        </span>
      </p>
      <p className="text-sm">
        {account.name && <span className="font-medium">{account.name} · </span>}
        {account.id ? `${say(site.account.called)} ${account.id}` : t('account.unknown')}
      </p>
    </div>
  );
}
