import { type PointerEvent, useRef, useState } from 'react';
import type { Evidence, EvidencePart } from '../../../utils/case/rows/evidence.ts';
import type { Area } from '../../../utils/evidence/redact/marks.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { useBlobUrl } from '../use-blob-url.ts';
import { AreaBox } from './area-box.tsx';
import { areaBetween, areaInMiddle, type Size, smallest } from './area-geometry.ts';

interface AreaEditorProps {
  evidence: Evidence;
  part: EvidencePart;
  areas: readonly Area[];
  onChange(areas: Area[]): void;
}

/** A picture on which areas are drawn: with the pointer from corner to corner, or with a button and the arrow keys. */
export function AreaEditor({ evidence, part, areas, onChange }: AreaEditorProps) {
  const { t } = useWords();
  const url = useBlobUrl(evidence.id, part.name, part.mediaType);
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  const [from, setFrom] = useState<{ x: number; y: number }>();
  const [drawn, setDrawn] = useState<Area>();

  const pointOf = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || !size) return undefined;
    const scale = size.width / box.width;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  };
  const end = () => {
    if (drawn && drawn.width >= smallest && drawn.height >= smallest) onChange([...areas, drawn]);
    setFrom(undefined);
    setDrawn(undefined);
  };
  const addInSight = () => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || !size) return;
    // The middle of the window, where the picture is looked at.
    const centre = ((window.innerHeight / 2 - box.top) * size.width) / box.width;
    onChange([...areas, areaInMiddle(size, centre)]);
  };

  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm">{t('redact.picture.how')}</p>
      <Button onPress={addInSight} isDisabled={!size}>
        {t('redact.picture.add')}
      </Button>
      <div
        ref={frame}
        className="relative touch-none self-stretch overflow-hidden select-none"
        onPointerDown={(event) => {
          if (event.target !== event.currentTarget && !(event.target instanceof HTMLImageElement)) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setFrom(pointOf(event));
        }}
        onPointerMove={(event) => {
          const to = pointOf(event);
          if (from && to && size) setDrawn(areaBetween(from, to, size));
        }}
        onPointerUp={end}
        onPointerCancel={end}
      >
        {url && (
          <img
            src={url}
            alt={part.name}
            draggable={false}
            className="w-full"
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setSize({ width, height })}
          />
        )}
        {size &&
          areas.map((area, index) => (
            <AreaBox
              // biome-ignore lint/suspicious/noArrayIndexKey: an area is its place in the list, also while it moves
              key={index}
              number={index + 1}
              area={area}
              size={size}
              onChange={(next) => onChange(areas.with(index, next))}
              onRemove={() => onChange(areas.toSpliced(index, 1))}
            />
          ))}
        {size && drawn && <AreaBox number={0} area={drawn} size={size} />}
      </div>
    </div>
  );
}
