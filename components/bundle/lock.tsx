import { newPassphrase, type Secret, secretFault } from '../../utils/bundle/encrypt.ts';
import type { BundleChoice } from '../../utils/case/rows/settings.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { Copy } from '../ui/copy.tsx';
import { WordsField } from '../ui/field.tsx';

const locks = ['none', 'passphrase', 'recipient'] as const;

interface LockProps {
  choice: BundleChoice;
  change(changed: Partial<BundleChoice>): void;
  passphrase: string;
  setPassphrase(passphrase: string): void;
}

/** Whether the bundle is encrypted for sending, and for whom. The passphrase is shown: it has to be told to someone, and is never kept. */
export function Lock({ choice: { lock, recipient }, change, passphrase, setPassphrase }: LockProps) {
  const { t } = useWords();
  const secret = secretOf({ lock, recipient }, passphrase);
  const fault = secret && secretFault(secret);
  return (
    <div className="flex flex-col gap-2">
      <Choice
        label={t('bundle.lock')}
        value={lock}
        groups={[locks.map((id) => ({ id, name: t(`bundle.lock.${id}`) }))]}
        onChoose={(id) => change({ lock: locks.find((one) => one === id) ?? 'none' })}
      />
      {lock === 'passphrase' && (
        <>
          <WordsField
            label={t('bundle.passphrase')}
            help={t('bundle.passphrase.help')}
            value={passphrase}
            onChange={setPassphrase}
            maxLength={200}
          />
          <div className="flex flex-wrap gap-2">
            <Button onPress={() => setPassphrase(newPassphrase())}>{t('bundle.passphrase.new')}</Button>
            {passphrase !== '' && <Copy text={passphrase} label={t('bundle.passphrase.copy')} />}
          </div>
        </>
      )}
      {lock === 'recipient' && (
        <WordsField
          label={t('bundle.recipient')}
          help={t('bundle.recipient.help')}
          value={recipient}
          onChange={(next) => change({ recipient: next })}
          maxLength={2_000}
        />
      )}
      {fault && (passphrase !== '' || lock === 'recipient') && (
        <p className="text-xs text-bad">{t(`bundle.secret.${fault}`)}</p>
      )}
    </div>
  );
}

/** What the bundle is encrypted with; undefined when it is not. */
export function secretOf({ lock, recipient }: Pick<BundleChoice, 'lock' | 'recipient'>, passphrase: string) {
  const secrets: Record<BundleChoice['lock'], Secret | undefined> = {
    none: undefined,
    passphrase: { type: 'passphrase', passphrase },
    recipient: { type: 'recipient', recipient },
  };
  return secrets[lock];
}
