import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type Motif, motifs } from '../../utils/page/picture/plan.ts';
import { useWords } from '../app/words.tsx';

/** What the picture shows: the whole page, what is visible, or one element. */
export function MotifChoice({ motif, choose }: { motif: Motif; choose(motif: Motif): void }) {
  const { t } = useWords();
  return (
    <RadioGroup
      value={motif}
      onChange={(value) => choose(motifs.find((one) => one === value) ?? motif)}
      className="flex flex-col gap-1.5"
    >
      <Label className="sr-only">{t('motif.label')}</Label>
      {motifs.map((one) => (
        <Radio key={one} value={one} className="group flex w-fit cursor-pointer gap-2 rounded text-sm">
          <span className="mt-0.5 flex size-4.5 shrink-0 items-center justify-center rounded-full border border-field bg-card group-selected:border-accent">
            <span className="size-2.5 rounded-full group-selected:bg-accent" />
          </span>
          <span>
            {t(`motif.${one}`)}
            <span className="block text-xs text-quiet">{t(`motif.${one}.how`)}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
