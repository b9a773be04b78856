import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { missingIn } from '../../utils/case/letters/fill.ts';
import { wholeOf } from '../../utils/case/letters/keep.ts';
import type { Letter } from '../../utils/case/letters/letters.ts';
import { templates } from '../../utils/case/letters/templates/index.ts';
import { useWords } from '../app/words.tsx';
import { Badge } from '../ui/badge.tsx';
import { day } from '../ui/format.ts';
import { CheckIcon, ChevronIcon, WarnIcon } from '../ui/icons.tsx';
import { LetterDetail, type LetterDetailProps } from './letter-detail.tsx';

interface LetterRowProps extends LetterDetailProps {
  open: boolean;
  onOpen(open: boolean): void;
}

/** One letter of the case; opens to its words and what can be done with it. */
export function LetterRow({ open, onOpen, ...of }: LetterRowProps) {
  const { t, say } = useWords();
  const { letter } = of;
  return (
    <li>
      <Disclosure isExpanded={open} onExpandedChange={onOpen} className="group">
        <Heading level={3}>
          <Button
            slot="trigger"
            className="flex w-full items-center gap-2.5 px-3 py-2.5 text-left outline-offset-[-2px] hover:bg-accent-soft"
          >
            <span className="min-w-0 flex-1">
              <span className="block text-sm font-medium">{say(templates[letter.kind].name)}</span>
              <span className="block text-xs text-quiet">{t(`letters.language.${letter.language}`)}</span>
              <span className="mt-1 block">
                <Stage letter={letter} today={of.sources.today} />
              </span>
            </span>
            <span className="text-quiet transition-transform group-data-[expanded]:rotate-180">
              <ChevronIcon />
            </span>
          </Button>
        </Heading>
        <DisclosurePanel>{open && <LetterDetail {...of} />}</DisclosurePanel>
      </Disclosure>
    </li>
  );
}

/** How far a letter has come. */
function Stage({ letter, today }: { letter: Letter; today: string }) {
  const { t, language } = useWords();
  const { sent, answered } = letter;
  if (answered) {
    return (
      <Badge tone="good" icon={<CheckIcon className="size-3" />}>
        {t('letters.stage.answered', { day: day(answered.day, language) })}
      </Badge>
    );
  }
  if (sent?.answerBy !== undefined && sent.answerBy < today) {
    return (
      <Badge tone="bad" icon={<WarnIcon className="size-3" />}>
        {t('letters.stage.overdue', { day: day(sent.answerBy, language) })}
      </Badge>
    );
  }
  if (sent?.answerBy !== undefined)
    return <Badge tone="note">{t('letters.stage.waiting', { day: day(sent.answerBy, language) })}</Badge>;
  if (sent) {
    return (
      <Badge tone="good" icon={<CheckIcon className="size-3" />}>
        {t('letters.stage.sent', { day: day(sent.day, language) })}
      </Badge>
    );
  }
  const missing = missingIn(wholeOf(letter), letter.language).length;
  return missing > 0 ? (
    <Badge tone="warn">{t('letters.stage.missing', { count: missing })}</Badge>
  ) : (
    <Badge>{t('letters.stage.draft')}</Badge>
  );
}
