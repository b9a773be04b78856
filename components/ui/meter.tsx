import { Meter as AriaMeter } from 'react-aria-components';

interface MeterProps {
  /** What is measured, for those who don't see the bar. */
  label: string;
  /** The value in words. */
  says: string;
  /** From 0 to 1; undefined where nothing is known of the whole. */
  share: number | undefined;
  tone: 'good' | 'bad' | 'plain';
}

const inks: Record<MeterProps['tone'], string> = { good: 'bg-good', bad: 'bg-bad', plain: 'bg-field' };

/** How much of a whole is there, as a bar. */
export function Meter({ label, says, share, tone }: MeterProps) {
  // Where something is missing the bar must not look full, and where something is there not empty.
  const width = share === undefined ? 100 : share >= 1 ? 100 : Math.min(Math.max(share * 100, share > 0 ? 2 : 0), 97);
  return (
    <AriaMeter value={share === undefined ? 0 : Math.min(share, 1) * 100} aria-label={label} valueLabel={says}>
      <div className="h-2 overflow-hidden rounded-full bg-line">
        <div
          className={`h-full rounded-full ${share === undefined ? 'opacity-40' : ''} ${inks[tone]}`}
          style={{ width: `${width}%` }}
        />
      </div>
    </AriaMeter>
  );
}
