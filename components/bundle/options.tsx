import { openSettings } from '../../utils/browser/extension.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import { keepBelowBytes } from '../../utils/case/files.ts';
import type { BundleChoice } from '../../utils/case/rows/settings.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { size } from '../ui/format.ts';
import { canAskWhere } from '../ui/save-file.ts';
import { languageChoices } from './choice.ts';
import { filesBytes } from './sizes.ts';

interface BundleOptionsProps {
  view: CaseView;
  choice: BundleChoice;
  change(changed: Partial<BundleChoice>): void;
  /** How many parts of the evidence have a redacted copy. */
  redactions: number;
  /** The host of the time-stamp authority that the settings name. */
  authority: string | undefined;
}

/** What goes into the bundle and who helps with it. */
export function BundleOptions({ view: { state }, choice, change, redactions, authority }: BundleOptionsProps) {
  const { t, language } = useWords();
  const outside = state.files.filter(({ report }) => report.bytes > keepBelowBytes).length;
  const names = { both: t('bundle.language.both'), en: 'English', 'zh-CN': '简体中文' };
  return (
    <Foldable label={t('bundle.options')}>
      <div className="flex flex-col gap-3">
        {state.files.length > 0 && (
          <CheckBox
            isSelected={choice.withFiles}
            onChange={(withFiles) => change({ withFiles })}
            note={outside > 0 ? t('bundle.outside', { count: outside }) : undefined}
          >
            {t('bundle.withFiles', { size: size(filesBytes(state.files), language) })}
          </CheckBox>
        )}
        {redactions > 0 && (
          <CheckBox
            isSelected={choice.redacted}
            onChange={(redacted) => change({ redacted })}
            note={t('bundle.redacted.note')}
          >
            {t('bundle.redacted', { count: redactions })}
          </CheckBox>
        )}
        <Choice
          label={t('bundle.language')}
          value={choice.language}
          groups={[languageChoices.map((id) => ({ id, name: names[id] }))]}
          onChoose={(id) => change({ language: languageChoices.find((one) => one === id) ?? 'both' })}
        />
        {authority === undefined ? (
          <div className="flex flex-wrap items-center gap-x-2 text-sm">
            <p className="min-w-0 flex-[1_1_10rem] text-quiet">{t('bundle.stamp.none')}</p>
            <Button look="quiet" onPress={() => void openSettings()}>
              {t('bundle.stamp.settings')}
            </Button>
          </div>
        ) : (
          <CheckBox isSelected={choice.stamp} onChange={(stamp) => change({ stamp })} note={t('bundle.stamp.note')}>
            {t('bundle.stamp', { host: authority })}
          </CheckBox>
        )}
        {canAskWhere() && (
          <CheckBox isSelected={choice.askWhere} onChange={(askWhere) => change({ askWhere })}>
            {t('bundle.askWhere')}
          </CheckBox>
        )}
      </div>
    </Foldable>
  );
}
