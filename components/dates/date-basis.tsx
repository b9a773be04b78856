import type { CaseView } from '../../utils/case/cases.ts';
import { fieldNames } from '../../utils/case/contract/names.ts';
import type { Basis } from '../../utils/case/dates/deadline.ts';
import { lawOf } from '../../utils/case/dates/laws.ts';
import { useWords } from '../app/words.tsx';
import { SourceNote } from '../checklist/source-note.tsx';
import { TextLink } from '../ui/button.tsx';

/** What a day rests on: terms of the contract, the vendor's word, a law, or the case's own log. */
export function DateBasis({ view, basis }: { view: CaseView; basis: Basis }) {
  const { t, say } = useWords();
  switch (basis.type) {
    case 'contract': {
      const names = basis.fields.map((field) => say(fieldNames[field])).join(t('list.comma'));
      const read = basis.fields.some((field) => view.state.contract[field]?.source.type === 'sentence');
      return <p className="text-xs">{t(read ? 'dates.basis.document' : 'dates.basis.person', { names })}</p>;
    }
    case 'site':
      return (
        <p>
          <SourceNote site={view.site} from={basis.from} />
        </p>
      );
    case 'law': {
      const { name, url } = lawOf(basis.law).source;
      return (
        <p className="text-xs">
          {t('dates.basis.law', { name: say(name) })} {url && <TextLink href={url}>{t('source.open')}</TextLink>}
        </p>
      );
    }
    case 'log':
      return <p className="text-xs">{t('dates.basis.log')}</p>;
    default:
      return basis satisfies never;
  }
}
