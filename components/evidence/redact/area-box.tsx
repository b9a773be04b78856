import type { KeyboardEvent } from 'react';
import type { Area } from '../../../utils/evidence/redact/marks.ts';
import { useWords } from '../../app/words.tsx';
import { areaAfterKey, type Size } from './area-geometry.ts';

interface AreaBoxProps {
  /** From 1; 0 while it is being drawn. */
  number: number;
  area: Area;
  size: Size;
  onChange?(area: Area): void;
  onRemove?(): void;
}

/** One blacked out area: takes the focus, moves with the arrows, grows with Shift and arrows, goes with Delete. */
export function AreaBox({ number, area, size, onChange, onRemove }: AreaBoxProps) {
  const { t } = useWords();
  const share = (value: number, whole: number) => `${(value / whole) * 100}%`;
  const percent = (value: number, whole: number) => Math.round((value / whole) * 100);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove?.();
    else {
      const next = areaAfterKey(area, event, size);
      if (!next) return;
      onChange?.(next);
    }
    event.preventDefault();
  };
  return (
    <button
      type="button"
      aria-label={t('redact.area', {
        number,
        left: percent(area.x, size.width),
        top: percent(area.y, size.height),
        width: percent(area.width, size.width),
        height: percent(area.height, size.height),
      })}
      onKeyDown={press}
      className="absolute border border-white/70 bg-black/85 outline-offset-2 focus:outline-2 focus:outline-accent"
      style={{
        left: share(area.x, size.width),
        top: share(area.y, size.height),
        width: share(area.width, size.width),
        height: share(area.height, size.height),
      }}
    />
  );
}
