import { siteById } from '../../sites/index.ts';
import type { Pick } from '../../utils/case/picks.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { moment } from '../ui/format.ts';

/** What a picked control is called. */
export function usePickName(): (pick: Pick) => string {
  const { t } = useWords();
  return ({ control }) => control.name || t('picks.unnamed');
}

/** One picked control: its name, what for, where and when. */
export function PickRow({ pick, onForget }: { pick: Pick; onForget(): void }) {
  const { t, say, language } = useWords();
  const name = usePickName()(pick);
  const label = siteById(pick.site ?? '')?.targets[pick.target]?.label;
  const target = label ? say(label) : pick.target;
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 py-2 text-sm">
      <div className="min-w-0 flex-[1_1_10rem]">
        <p className="font-medium">{name}</p>
        <p className="text-xs text-quiet">
          {t('picks.of', { target, address: pick.origin + pick.path, when: moment(pick.pickedAt, language) })}
        </p>
      </div>
      <Button aria-label={t('picks.forgetOf', { name })} onPress={onForget}>
        {t('picks.forget')}
      </Button>
    </li>
  );
}
