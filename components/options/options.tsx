import { NoticeBar } from '../app/notice.tsx';
import { useWords } from '../app/words.tsx';
import { BackupCard } from '../copies/backup-card.tsx';
import { RestoreCard } from '../copies/restore-card.tsx';
import { TextLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DoorIcon } from '../ui/icons.tsx';
import { KeyServer } from './key-server.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { OperatorFields } from './operator.tsx';
import { Organisation } from './organisation.tsx';
import { OwnCrms } from './own-crms.tsx';
import { Permissions } from './permissions.tsx';
import { Picks } from './picks.tsx';
import { Signing } from './signing.tsx';
import { Storage } from './storage.tsx';
import { TimeStampAuthority } from './time-stamp-authority.tsx';

/** Everything that holds for all cases. */
export function Options({ newCopier }: { newCopier(): Worker }) {
  const { t } = useWords();
  return (
    <main className="mx-auto flex max-w-2xl flex-col gap-4 p-4 sm:py-8">
      <h1 className="flex items-center gap-2 text-xl font-semibold">
        <DoorIcon className="size-6 text-accent" /> {t('options.title')}
      </h1>
      <NoticeBar />
      <LanguageChoice />
      <Organisation />
      <OperatorFields />
      <Permissions />
      <OwnCrms />
      <Picks />
      <Storage />
      <BackupCard newCopier={newCopier} />
      <RestoreCard newCopier={newCopier} />
      <Signing />
      <TimeStampAuthority />
      <KeyServer />
      <Card title={t('options.verify')}>
        <p className="text-sm">
          {t('options.verify.text')} <TextLink href="verify.html">{t('panel.verify')}</TextLink>
        </p>
      </Card>
    </main>
  );
}
