import { useLiveQuery } from 'dexie-react-hooks';
import { Checkbox } from 'react-aria-components';
import { db } from '../../utils/case/db.ts';
import { changeSettings } from '../app/change-settings.ts';
import { useWords } from '../app/words.tsx';
import { CheckIcon } from '../ui/icons.tsx';

/** Whether a guide keeps by itself what its pages prove. */
export function KeepsProof() {
  const { t } = useWords();
  const keeps = useLiveQuery(async () => (await db.settings.get('settings'))?.keepsProof !== false, []) ?? true;
  return (
    <Checkbox
      isSelected={keeps}
      onChange={(keepsProof) => void changeSettings({ keepsProof })}
      className="group flex cursor-pointer items-start gap-2 text-sm"
    >
      <span className="mt-0.5 flex size-4.5 shrink-0 items-center justify-center rounded border border-field bg-card text-on-accent group-selected:border-accent group-selected:bg-accent">
        {keeps && <CheckIcon className="size-3.5" />}
      </span>
      <span>
        {t('keepsProof')}
        <span className="block text-xs text-quiet">{t('keepsProof.what')}</span>
      </span>
    </Checkbox>
  );
}
