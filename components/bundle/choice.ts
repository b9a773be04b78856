import type { BundleChoice } from '../../utils/case/rows/settings.ts';
import { languages } from '../../utils/text.ts';
import { changeSettings } from '../app/change-settings.ts';
import { useSettings } from '../app/settings.tsx';

/** Everything, readable by whoever gets it, as before any choice was made. */
const usual: BundleChoice = {
  withFiles: true,
  language: 'both',
  redacted: true,
  lock: 'none',
  recipient: '',
  stamp: true,
  askWhere: false,
};

/** What the person chose for bundles, remembered for the next one, and how to change it. */
export function useBundleChoice(): [BundleChoice, (changed: Partial<BundleChoice>) => void] {
  const { bundle: kept } = useSettings();
  const choice = { ...usual, ...kept };
  return [choice, (changed) => void changeSettings({ bundle: { ...choice, ...changed } })];
}

/** The choices for the report's languages. */
export const languageChoices = ['both', ...languages] as const;
