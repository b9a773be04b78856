import { Checkbox } from 'react-aria-components';
import { changeSettings } from '../app/change-settings.ts';
import { useSettings } from '../app/settings.tsx';
import { useWords } from '../app/words.tsx';
import { CheckIcon } from '../ui/icons.tsx';

/** Whether a guide keeps by itself what its pages prove. */
export function KeepsProof() {
  const { t } = useWords();
  const { keepsProof: keeps = true } = useSettings();
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
