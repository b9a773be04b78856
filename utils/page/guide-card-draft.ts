import { fill, type Language, type Text } from '../text.ts';
import type { OverlayContent } from './overlay.ts';
import { overlayTexts } from './overlay-texts.ts';

type Words = keyof typeof overlayTexts;
type Values = Record<string, string | number>;

/** An overlay that is being put together, in one language. */
export class CardDraft {
  readonly content: OverlayContent;
  readonly language: Language;

  constructor(heading: string, language: Language) {
    this.language = language;
    this.content = { rings: [], card: { heading, lines: [], buttons: [] } };
  }

  say(words: Words, values?: Values): string {
    return fill(overlayTexts[words], this.language, values);
  }

  /** A line of the card; none where there is nothing to say. */
  line(kind: OverlayContent['card']['lines'][number]['kind'], text: string | undefined): void {
    if (text) this.content.card.lines.push({ kind, text });
  }

  /** A line in the overlay's own words. */
  tell(kind: 'warn' | 'plain' | 'small', words: Words | Text, values?: Values): void {
    this.line(kind, typeof words === 'string' ? this.say(words, values) : fill(words, this.language, values));
  }

  button(words: Words, press: () => void, primary = false): void {
    this.content.card.buttons.push({ label: this.say(words), press, primary });
  }

  ring(ring: OverlayContent['rings'][number]): void {
    this.content.rings.push(ring);
  }
}
