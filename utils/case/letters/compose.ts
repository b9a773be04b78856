import type { Language } from '../../text.ts';
import { fillPlaces } from './fill.ts';
import { frames } from './frames.ts';
import type { LetterValues } from './places.ts';
import type { LetterLaw, Part, Template } from './template.ts';

/** A letter's words. The person may change every one of them. */
export interface LetterWords {
  subject: string;
  /** Sender, date and recipient above the subject, on paper only; may be empty. */
  address: string;
  /** From the salutation to the signature. */
  text: string;
}

/** Paragraphs of a Chinese letter begin two characters in, and no blank line stands between them. */
const indent = '　　';

/** Writes a letter from its template. What is not known stands in it as a mark: see {@link fillPlaces}. */
export function compose(
  template: Template,
  values: LetterValues,
  laws: ReadonlySet<LetterLaw>,
  language: Language,
): LetterWords {
  const { opening, address, signature } = frames[template.to];
  const fill = (text: Part['text']) => fillPlaces(text, values, language);
  const parts = template.parts.filter((part) => applies(part, values, laws)).map(({ text }) => fill(text));
  const [open, close, sign] = [fill(opening), fill(template.close), fill(signature)];
  const text =
    language === 'zh-CN'
      ? [open, ...parts.map(indented), close, '', sign].join('\n')
      : [open, ...parts, close, sign].join('\n\n');
  return { subject: fill(template.subject), address: fill(address), text };
}

function applies({ law, needs }: Part, values: LetterValues, laws: ReadonlySet<LetterLaw>): boolean {
  return (law === undefined || laws.has(law)) && (needs === undefined || (values[needs] ?? '') !== '');
}

function indented(paragraph: string): string {
  return paragraph.replace(/^/gm, indent);
}
