import { create } from 'zustand';
import type { PlainKey } from '../../utils/browser/i18n.ts';
import type { WantedCase } from '../../utils/browser/wanted-case.ts';
import type { LetterKind } from '../../utils/case/letters/kinds.ts';

/** The views of a case that have a tab. The log is looked at seldom, and reached from the menu. */
export const tabs = ['checklist', 'contract', 'customers', 'files', 'evidence', 'people', 'bundle'] as const;
/** The parts of the contract's view. */
export const contractParts = ['terms', 'dates', 'money', 'letters'] as const;
export type ContractPart = (typeof contractParts)[number];
/** The parts of the view of people. */
export const peopleParts = ['users', 'access', 'departments', 'customers'] as const;
export type PeoplePart = (typeof peopleParts)[number];
export type View = (typeof tabs)[number] | 'log' | 'alternatives';

/** Something to be told once: how a press ended. */
export interface Notice {
  tone: 'good' | 'warn' | 'bad';
  text: PlainKey;
  /** What is safe and what to do, when it went wrong. */
  todo?: PlainKey;
  /** Takes back what was done, while the person still looks at it. */
  undo?: () => Promise<unknown>;
}

/** What is on the screen and nowhere else; what is kept lies in Dexie. */
export interface Screen {
  /** Tab in front of this window, the one that the panel speaks of. */
  tabId?: number;
  /** The case that is shown; null for the page where a case begins, undefined before any was chosen. */
  caseId?: string | null;
  /** All cases are shown instead of one. */
  overview: boolean;
  view: View;
  contractPart: ContractPart;
  /** The letter that a task asks for: Letters opens at it. */
  wantedLetter?: LetterKind;
  /** The day that a notification told of, by the id of its deadline: Dates opens at it. */
  wantedDay?: string;
  peoplePart: PeoplePart;
  /** How the newest press ended. */
  notice?: Notice;
  /** Trouble of an earlier press, or of what goes on by itself; it doesn't take the notice's place. */
  late?: Notice;
}

export const useScreen = create<Screen>(() => ({
  overview: false,
  view: 'checklist',
  contractPart: 'terms',
  peoplePart: 'users',
}));

/** Whoever goes somewhere else has read what was told. */
const untold = { notice: undefined, late: undefined };

export const show = {
  tab: (tabId: number | undefined) => useScreen.setState({ tabId }),
  case: (caseId: string | null | undefined) =>
    useScreen.setState({ caseId, overview: false, view: 'checklist', ...untold }),
  overview: () => useScreen.setState({ overview: true, ...untold }),
  view: (view: View) => useScreen.setState({ view, wantedLetter: undefined, wantedDay: undefined, ...untold }),
  contract: (contractPart: ContractPart) =>
    useScreen.setState({
      view: 'contract',
      contractPart,
      wantedLetter: undefined,
      wantedDay: undefined,
      ...untold,
    }),
  wanted: ({ caseId, deadline: wantedDay }: WantedCase) => {
    show.case(caseId);
    if (wantedDay === undefined) return;
    show.contract('dates');
    useScreen.setState({ wantedDay });
  },
  letter: (wantedLetter: LetterKind) =>
    useScreen.setState({ view: 'contract', contractPart: 'letters', wantedLetter, ...untold }),
  people: (peoplePart: PeoplePart) => useScreen.setState({ view: 'people', peoplePart, ...untold }),
};
