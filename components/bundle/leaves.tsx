import { useWords } from '../app/words.tsx';

interface LeavesProps {
  /** About so many bytes, in words. */
  size: string;
  locked: boolean;
  /** The host that gets a hash, if any. */
  stampedBy: string | undefined;
}

/** What leaves this browser when the person presses, said before. */
export function Leaves({ size, locked, stampedBy }: LeavesProps) {
  const { t } = useWords();
  return (
    <p className="text-sm">
      <span className="block">{t(locked ? 'bundle.leaves.locked' : 'bundle.leaves.open', { size })}</span>
      <span className="block">
        {stampedBy === undefined ? t('bundle.leaves.nothing') : t('bundle.leaves.hash', { host: stampedBy })}
      </span>
    </p>
  );
}
