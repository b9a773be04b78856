import type { Run } from '../../utils/case/rows/guide.ts';
import { useWords } from '../app/words.tsx';
import { CheckIcon, InfoIcon, WarnIcon } from '../ui/icons.tsx';

const looks = {
  right: { Icon: CheckIcon, ink: 'text-good' },
  wrong: { Icon: WarnIcon, ink: 'text-bad' },
  list: { Icon: InfoIcon, ink: 'text-quiet' },
  unsure: { Icon: InfoIcon, ink: 'text-quiet' },
} as const;

/** Whether the page in the guide's tab shows the customer, as it was seen last. */
export function PageSays({ run: { seen } }: { run: Run }) {
  const { t } = useWords();
  if (!seen) return null;
  const { verdict, other = '', status } = seen.look;
  const { Icon, ink } = looks[verdict];
  return (
    <div role="status" className={`flex items-start gap-1.5 text-sm ${ink}`}>
      <Icon className="mt-0.5 size-4" />
      <div>
        <p>{verdict === 'wrong' ? t('customers.seen.wrong', { other }) : t(`customers.seen.${verdict}`)}</p>
        {status?.is && <p className="text-quiet">{t('customers.seen.status', { text: status.text })}</p>}
      </div>
    </div>
  );
}
