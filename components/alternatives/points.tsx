import { best } from '../../utils/case/alternatives/criteria.ts';
import { Choice } from '../migration/choice.tsx';

interface PointsProps {
  label: string;
  /** Heard, not seen: the row around it says the same to the eye. */
  value: number | undefined;
  /** What is chosen for no points at all; left out where there must be some. */
  none?: string;
  onChoose(points: number | null): void;
}

/** Points from 0 to 5. */
export function Points({ label, value, none, onChoose }: PointsProps) {
  const points = Array.from({ length: best + 1 }, (_, at) => ({ id: String(at), name: String(at) }));
  return (
    <div className="w-20 shrink-0">
      <Choice
        quiet
        label={label}
        value={value === undefined ? 'none' : String(value)}
        groups={[none === undefined ? points : [{ id: 'none', name: none }, ...points]]}
        onChoose={(id) => onChoose(id === 'none' ? null : Number(id))}
      />
    </div>
  );
}
