import type { Site } from '../../sites/schema.ts';
import { letterDocx } from '../../utils/case/letters/docx.ts';
import { letterText } from '../../utils/case/letters/letter-file.ts';
import type { Letter } from '../../utils/case/letters/letters.ts';
import { mailtoOf } from '../../utils/case/letters/mailto.ts';
import { templates } from '../../utils/case/letters/templates/index.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';

interface LetterWaysProps {
  caseId: string;
  letter: Letter;
  site: Site;
}

/** What a letter is taken away with: copied, in the person's mail program, as a Word file, or on paper. Nothing is sent from here. */
export function LetterWays({ caseId, letter, site }: LetterWaysProps) {
  const { t } = useWords();
  const copy = () =>
    attempt(async (tell) => {
      await navigator.clipboard.writeText(letterText(letter));
      tell({ tone: 'good', text: 'letters.copied' });
    });
  const mail = () =>
    attempt(async (tell) => {
      const to = templates[letter.kind].to === 'vendor' ? mailOf(site) : undefined;
      const { href, whole } = mailtoOf(letter, to);
      if (!whole) await navigator.clipboard.writeText(letter.text);
      open(href, '_self');
      tell(
        whole
          ? { tone: 'good', text: 'letters.mail.opened' }
          : { tone: 'warn', text: 'letters.mail.paste', todo: 'letters.mail.paste.todo' },
      );
    });
  const save = () =>
    attempt(async () => saveFile(await letterDocx(letter, letter.language), `${fileName(letter.subject)}.docx`));
  return (
    <div className="flex flex-wrap gap-2">
      <Button onPress={() => void copy()}>{t('letters.copy')}</Button>
      <Button onPress={() => void mail()}>{t('letters.mail')}</Button>
      <Button onPress={() => void save()}>{t('letters.word')}</Button>
      <Button onPress={() => open(paperOf(caseId, letter), '_blank', 'noopener')}>{t('letters.print')}</Button>
    </div>
  );
}

/** The page that shows a letter on paper. */
function paperOf(caseId: string, { id }: Letter): string {
  return `letter.html?${new URLSearchParams({ case: caseId, letter: id })}`;
}

/** The vendor’s mail address, where one is known from a source. */
function mailOf({ support }: Site): string | undefined {
  return support.find(({ channel, to }) => channel === 'e-mail' && to !== undefined)?.to;
}

/** A name that every system takes. */
function fileName(subject: string): string {
  return (
    subject
      .replace(/[\p{C}<>:"/\\|?*%]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80) || 'letter'
  );
}
