import { fill, type Language, type Text } from '../../text.ts';
import { verifyBundle } from '../verify.ts';
import type { VerifyReport } from '../verify-report.ts';
import { newElements } from './elements.ts';
import { result } from './result.ts';
import { words } from './words.ts';

type Stage =
  | { type: 'waiting' }
  | { type: 'reading'; name: string; share: number; stop: AbortController }
  | { type: 'read'; name: string; report: VerifyReport }
  | { type: 'failed'; name: string; reason: string };

/** The page that checks a bundle without the extension, offline. What comes from the bundle is only ever written as text. */
export function startVerifier(document: Document): void {
  let language: Language = document.defaultView?.navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
  let stage: Stage = { type: 'waiting' };

  const say = (text: Text, values: Record<string, string | number> = {}) => fill(text, language, values);
  const el = newElements(document);
  const button = (text: string, press: () => void, attributes: Record<string, string> = {}) => {
    const element = el('button', [text], { type: 'button', ...attributes });
    element.addEventListener('click', press);
    return element;
  };

  /** What changes while a bundle is read; the rest stays, and the focus in it. */
  const outcome = el('div');
  const draw = () => {
    document.title = say(words.title);
    document.documentElement.lang = language;
    outcome.replaceChildren(...shown());
    const head = [languages(), el('h1', [say(words.title)]), el('p', [say(words.what)]), chooser()];
    const caution = el('p', [say(words.caution)], { class: 'soft' });
    document.body.replaceChildren(el('main', [...head, outcome, caution]));
  };

  const languages = () => {
    const one = (is: Language, name: string) =>
      button(
        name,
        () => {
          language = is;
          draw();
        },
        { lang: is, 'aria-pressed': String(is === language) },
      );
    return el('nav', [one('en', 'English'), one('zh-CN', '中文')]);
  };

  const chooser = () => {
    const input = el('input', [], { type: 'file', accept: '.zip,application/zip' }) as HTMLInputElement;
    input.addEventListener('change', () => void read(input.files?.[0]));
    return el('label', [say(words.choose), input], { class: 'choose' });
  };

  const shown = (): Node[] => {
    switch (stage.type) {
      case 'waiting':
        return [];
      case 'reading': {
        const { name, share, stop } = stage;
        const meter = el('progress', [], { value: String(share), max: '100' });
        return [
          el('p', [say(words.reading, { name, share })], { role: 'status' }),
          meter,
          button(say(words.stop), () => stop.abort()),
        ];
      }
      case 'failed':
        return [el('p', [say(words.failed, stage)], { role: 'alert', class: 'changed' })];
      case 'read':
        return result(el, language, stage.name, stage.report);
    }
  };

  const read = async (file: File | undefined) => {
    if (!file) return;
    if (stage.type === 'reading') stage.stop.abort();
    const { name } = file;
    const stop = new AbortController();
    const mine = () => stage.type === 'reading' && stage.stop === stop;
    const show = (next: Stage) => {
      stage = next;
      outcome.replaceChildren(...shown());
    };
    show({ type: 'reading', name, share: 0, stop });
    const onProgress = ({ done, total }: { done: number; total: number }) => {
      const share = total === 0 ? 100 : Math.floor((done * 100) / total);
      if (stage.type === 'reading' && mine() && share > stage.share) show({ ...stage, share });
    };
    try {
      const report = await verifyBundle(file, { onProgress, signal: stop.signal });
      if (mine()) show({ type: 'read', name, report });
    } catch (error) {
      if (!mine()) return;
      if (stop.signal.aborted) show({ type: 'waiting' });
      else show({ type: 'failed', name, reason: error instanceof Error ? error.message : String(error) });
    }
  };

  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    void read(event.dataTransfer?.files[0]);
  });
  draw();
}
