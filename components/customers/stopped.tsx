import { type CustomerOutcome, isSurprise } from '../../utils/customers/results.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { ArrowIcon } from '../ui/icons.tsx';

interface StoppedProps {
  outcome: CustomerOutcome | undefined;
  onNext?: (() => void) | undefined;
}

const todo = {
  already: 'customers.surprise.already',
  'not-found': 'customers.surprise.not-found',
  several: 'customers.surprise.several',
  refused: 'customers.surprise.refused',
} as const;

/** The list stopped at a customer: what is safe, what to do about it, and the way on. */
export function Stopped({ outcome, onNext }: StoppedProps) {
  const { t } = useWords();
  if (!outcome || !isSurprise(outcome)) return null;
  return (
    <Callout tone="warn" title={t('customers.stopped')} urgent>
      <p>{t(todo[outcome as keyof typeof todo])}</p>
      <p>{t('customers.stopped.safe')}</p>
      {onNext && (
        <Button look="primary" onPress={onNext}>
          {t('customers.next')} <ArrowIcon />
        </Button>
      )}
    </Callout>
  );
}
