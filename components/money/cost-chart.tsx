import { useId } from 'react';
import { dayText } from '../../utils/case/dates/day-text.ts';
import { amountText } from '../../utils/case/money/amount.ts';
import type { Cost } from '../../utils/case/money/cost.ts';
import { boundsOf } from '../../utils/case/money/curve.ts';
import { useWords } from '../app/words.tsx';

interface CostChartProps {
  costs: readonly Cost[];
  best: Cost;
  planned: string | undefined;
  currency: string;
  /** Of the day that is looked at. */
  index: number;
  onChoose(index: number): void;
}

/** Units of the drawing, not of the screen. */
const [width, height, edge] = [320, 120, 8];

/** What leaving costs over the days, drawn, with the best day marked. The slider below it steps through them, by keyboard too. */
export function CostChart({ costs, best, planned, currency, index, onChoose }: CostChartProps) {
  const { t, say, language } = useWords();
  const titleId = useId();
  const { least, most } = boundsOf(costs);
  const x = (at: number) => edge + (at / Math.max(1, costs.length - 1)) * (width - 2 * edge);
  // Only for the eye: an amount as a share of the whole height loses nothing that could be seen.
  const y = (total: bigint) =>
    height - edge - (Number(total - least) / Math.max(1, Number(most - least))) * (height - 3 * edge);
  const shown = costs[index] ?? best;
  const says = t('money.chart.day', {
    day: say(dayText(shown.day)),
    amount: amountText(shown.total, currency, language),
  });
  const bestAt = costs.indexOf(best);
  const plannedAt = costs.findIndex(({ day }) => day === planned);
  return (
    <figure className="flex flex-col gap-1">
      <svg
        role="img"
        aria-labelledby={titleId}
        viewBox={`0 0 ${width} ${height}`}
        className="w-full rounded-lg bg-paper"
      >
        <title id={titleId}>
          {t('money.chart', { best: say(dayText(best.day)), amount: amountText(best.total, currency, language) })}
        </title>
        <line x1={edge} x2={width - edge} y1={y(0n)} y2={y(0n)} stroke="var(--field)" strokeDasharray="3 3" />
        <path d={stepsOf(costs, x, y)} fill="none" stroke="var(--accent)" strokeWidth="2" strokeLinejoin="round" />
        {plannedAt >= 0 && (
          <rect x={x(plannedAt) - 4} y={y(costs[plannedAt]?.total ?? 0n) - 4} width="8" height="8" fill="var(--note)" />
        )}
        <line x1={x(index)} x2={x(index)} y1={edge} y2={height - edge} stroke="var(--ink)" strokeWidth="1" />
        <circle cx={x(index)} cy={y(shown.total)} r="4" fill="var(--card)" stroke="var(--ink)" strokeWidth="2" />
        <path d={star(x(bestAt), y(best.total))} fill="var(--good)" stroke="var(--card)" strokeWidth="1" />
      </svg>
      <input
        type="range"
        aria-label={t('money.chart.slider')}
        aria-valuetext={says}
        min={0}
        max={costs.length - 1}
        value={index}
        onChange={({ target }) => onChoose(target.valueAsNumber)}
        className="w-full accent-(--accent)"
      />
      <figcaption className="flex flex-wrap justify-between gap-x-3 text-xs text-quiet">
        <span>{say(dayText(costs[0]?.day ?? best.day))}</span>
        <span>{t('money.chart.marks')}</span>
        <span>{say(dayText(costs.at(-1)?.day ?? best.day))}</span>
      </figcaption>
    </figure>
  );
}

/** A line with a corner at each change; days that go on as the day before are left out. */
function stepsOf(costs: readonly Cost[], x: (at: number) => number, y: (total: bigint) => number): string {
  return costs
    .flatMap(({ total }, at) => {
      const before = costs[at - 1]?.total;
      const after = costs[at + 1]?.total;
      if (before === total && after === total) return [];
      return [`${at === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(total).toFixed(1)}`];
    })
    .join('');
}

function star(cx: number, cy: number): string {
  const points = Array.from({ length: 10 }, (_, at) => {
    const [angle, radius] = [(at * Math.PI) / 5 - Math.PI / 2, at % 2 === 0 ? 8 : 3.5];
    return `${(cx + radius * Math.cos(angle)).toFixed(1)} ${(cy + radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
