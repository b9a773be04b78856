import { messageOf, openRawStore } from '../../utils/case/rescue/read-store.ts';
import { rescue } from '../../utils/case/rescue/rescue.ts';
import { rescueWords } from '../../utils/case/rescue/words.ts';
import { fill, languages, type Text } from '../../utils/text.ts';
import { saveFile } from '../ui/save-file.ts';

type Values = Record<string, string | number>;

/** The page that saves what is left of a store. Plain elements: it has to work when everything else is broken. */
export function showRescue(document: Document): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  const both = (tag: string, text: Text, values: Values = {}) =>
    languages.map((language) => {
      const element = document.createElement(tag);
      element.lang = language;
      element.textContent = fill(text, language, values);
      return element;
    });
  const outcome = document.createElement('div');
  outcome.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'self-start rounded-lg bg-accent px-4 py-2 font-medium text-on-accent';
  button.textContent = languages.map((language) => rescueWords.save[language]).join(' · ');
  button.addEventListener('click', async () => {
    button.disabled = true;
    const tell = (text: Text, values: Values) => outcome.replaceChildren(...both('p', text, values));
    try {
      const store = await openRawStore();
      const { zip, saved, problems } = await rescue(store, (count) => tell(rescueWords.saving, { saved: count }));
      store.close();
      saveFile(zip, `clean-exit-rescue-${new Date().toISOString().slice(0, 10)}.zip`);
      tell(rescueWords.saved, { saved, problems: problems.length });
      outcome.append(...both('p', rescueWords.next));
    } catch (error) {
      tell(rescueWords.failed, { reason: messageOf(error) });
    }
    button.disabled = false;
  });
  const main = document.createElement('main');
  main.className = 'mx-auto flex max-w-2xl flex-col gap-3 p-4';
  const title = document.createElement('h1');
  title.className = 'text-xl font-semibold';
  title.textContent = languages.map((language) => rescueWords.title[language]).join(' · ');
  document.title = title.textContent;
  main.append(title, ...both('p', rescueWords.what), ...both('p', rescueWords.plain), button, outcome);
  root.replaceChildren(main);
}
