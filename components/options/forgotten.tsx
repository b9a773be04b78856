import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

/** Something was forgotten, with the way back. */
export function Forgotten({ title, onUndo, children }: { title: string; onUndo(): void; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <Callout tone="note" title={title} urgent>
      {children}
      <Button onPress={onUndo}>{t('task.undo')}</Button>
    </Callout>
  );
}
