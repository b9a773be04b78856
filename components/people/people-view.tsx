import type { ReactNode } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { type PeoplePart, peopleParts, show, useScreen } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Segments } from '../ui/segments.tsx';
import { LinesView } from './lines-view.tsx';
import { UsersView } from './users-view.tsx';

interface PeopleViewProps {
  view: CaseView;
  newListReader: () => Worker;
}

/** Who can sign in, what else has a way in, and for whom something changes. */
export function PeopleView({ view, newListReader }: PeopleViewProps) {
  const { t } = useWords();
  const part = useScreen((screen) => screen.peoplePart);
  const panelOf = (id: PeoplePart): ReactNode => {
    switch (id) {
      case 'users':
        return <UsersView view={view} newListReader={newListReader} />;
      case 'access':
      case 'customers':
        return <LinesView key={id} view={view} of={id} />;
      case 'departments':
        return <LinesView key={id} view={view} of="department" />;
      default:
        return id satisfies never;
    }
  };
  return (
    <Segments
      label={t('people.parts')}
      segments={peopleParts.map((id) => ({ id, name: t(`people.part.${id}`) }))}
      open={part}
      onOpen={show.people}
      panelOf={panelOf}
    />
  );
}
