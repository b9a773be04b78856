import type { Site } from '../../sites/schema.ts';
import { refundNames } from '../../utils/case/money/term-text.ts';
import type { Refund } from '../../utils/case/money/terms.ts';
import { vendorRefunds } from '../../utils/case/money/vendor-refunds.ts';
import { useWords } from '../app/words.tsx';
import { SourceNote } from '../checklist/source-note.tsx';
import { Choice } from '../migration/choice.tsx';

interface RefundFieldProps {
  label: string;
  site: Site;
  value: Refund | undefined;
  onKeep(value: Refund): void;
}

const own = ['none', 'by-day', 'by-month'] as const;

/** What comes back for time that is paid and not used: as the contract says, or by a rule of the vendor with its source. */
export function RefundField({ label, site, value, onKeep }: RefundFieldProps) {
  const { t, say } = useWords();
  const ofVendor = vendorRefunds(site);
  const choose = (id: string) => {
    const rule = ofVendor.find((one) => one.id === id);
    if (rule) onKeep(rule.refund);
    else onKeep({ type: id as (typeof own)[number] });
  };
  const chosen =
    value?.type === 'vendor'
      ? ofVendor.find(({ refund }) => JSON.stringify(refund) === JSON.stringify(value))?.id
      : value?.type;
  return (
    <div className="flex flex-col gap-1">
      <Choice
        label={label}
        value={chosen ?? null}
        groups={[
          own.map((id) => ({ id, name: say(refundNames[id]) })),
          ofVendor.map(({ id, text }) => ({ id, name: t('money.refund.vendor', { rule: say(text) }) })),
        ]}
        placeholder={t('contract.notKnown')}
        onChoose={choose}
      />
      {value?.type === 'vendor' && <SourceNote site={site} from={value.from} />}
    </div>
  );
}
