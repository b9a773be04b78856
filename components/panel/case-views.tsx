import type { ReactNode } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { Later, part } from '../app/later.tsx';
import type { View } from '../app/screen.ts';
import type { Workers } from '../app/workers.ts';
import { Checklist } from '../checklist/checklist.tsx';
import type { GrantedFolder } from '../export/granted-folder.ts';
import type { CaseChecking } from '../integrity/use-case-check.ts';

/** The panel opens with the checklist; that need not wait for all other views. */
const views = {
  contract: part(async () => (await import('../contract/contract-view.tsx')).ContractView),
  customers: part(async () => (await import('../customers/customers-view.tsx')).CustomersView),
  files: part(async () => (await import('../export/files-view.tsx')).FilesView),
  evidence: part(async () => (await import('../evidence/evidence-view.tsx')).EvidenceView),
  people: part(async () => (await import('../people/people-view.tsx')).PeopleView),
  bundle: part(async () => (await import('../bundle/bundle-view.tsx')).BundleView),
  alternatives: part(async () => (await import('../alternatives/alternatives-view.tsx')).AlternativesView),
  log: part(async () => (await import('../log/log-view.tsx')).LogView),
};

/** What the views of a case are drawn from. */
export interface CaseViewsProps {
  view: CaseView;
  atSite: boolean;
  folder: GrantedFolder;
  checking: CaseChecking;
  workers: Workers;
}

/** One view of a case, by its name. */
export function viewOf(name: View, { view, atSite, folder, checking, workers }: CaseViewsProps): ReactNode {
  const { newChecker, newContractReader, newListReader, newMigrator, newWriter } = workers;
  switch (name) {
    case 'checklist':
      return <Checklist view={view} atSite={atSite} />;
    case 'contract':
      return <Later part={views.contract} with={{ view, newReader: newContractReader }} />;
    case 'customers':
      return <Later part={views.customers} with={{ view, atSite, newListReader }} />;
    case 'files':
      return <Later part={views.files} with={{ view, atSite, folder, newChecker, newMigrator }} />;
    case 'evidence':
      return <Later part={views.evidence} with={{ view }} />;
    case 'people':
      return <Later part={views.people} with={{ view, newListReader }} />;
    case 'bundle':
      return <Later part={views.bundle} with={{ view, newWriter }} />;
    case 'alternatives':
      return <Later part={views.alternatives} with={{ view }} />;
    case 'log':
      return <Later part={views.log} with={{ view, checking }} />;
    default:
      return name satisfies never;
  }
}
