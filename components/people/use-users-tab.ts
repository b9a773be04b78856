import type { Case } from '../../utils/case/rows/case.ts';
import { useTabView } from '../app/front-tab.ts';
import { useScreen } from '../app/screen.ts';
import { relationOf } from '../panel/relation.ts';

/** The tab in front while it shows this case's CRM, and no other account of it; else undefined. */
export function useUsersTab(of: Case): number | undefined {
  const tabId = useScreen((screen) => screen.tabId);
  const relation = relationOf(useTabView(tabId), of).type;
  return relation === 'same-account' || relation === 'unknown-account' ? tabId : undefined;
}
