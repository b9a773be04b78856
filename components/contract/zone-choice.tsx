import { useMemo } from 'react';
import type { Language } from '../../utils/text.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';

interface ZoneChoiceProps {
  label: string;
  /** `Asia/Shanghai` */
  value: string | undefined;
  onKeep(value: string): void;
}

/** One of the time zones that the browser knows, by the name that people have for it. */
export function ZoneChoice({ label, value, onKeep }: ZoneChoiceProps) {
  const { t, language } = useWords();
  const zones = useMemo(
    () => Intl.supportedValuesOf('timeZone').map((id) => ({ id, name: `${nameOf(id, language)} (${id})` })),
    [language],
  );
  return (
    <Choice
      label={label}
      value={value ?? null}
      groups={[zones]}
      placeholder={t('contract.notKnown')}
      onChoose={onKeep}
    />
  );
}

function nameOf(timeZone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
