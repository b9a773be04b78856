import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { number } from '../ui/format.ts';
import type { CaseChecking } from './use-case-check.ts';

/** Beside the log: how much of a sound case was checked, and the way to check it again. Damage is told above all views. */
export function SoundCard({ checking: { check, failed, again } }: { checking: CaseChecking }) {
  const { t, language } = useWords();
  if (check && check.faults.length > 0) return null;
  return (
    <Card title={t('integrity.title')}>
      <p className="text-sm" role="status">
        {check
          ? t('integrity.sound', { lines: number(check.lines, language), pieces: number(check.pieces, language) })
          : t(failed ? 'integrity.failed' : 'integrity.checking')}
      </p>
      <div>
        <Button isDisabled={!check && !failed} onPress={again}>
          {t('integrity.again')}
        </Button>
      </div>
    </Card>
  );
}
