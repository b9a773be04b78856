import type { Phase } from '../utils/case/playbook/phases.ts';

/** A test by its file and its title as that stands in the file. */
export interface ShownBy {
  file: string;
  title: string;
}

/** One thing that leaving a CRM, or ending a customer's contract in it, means; the tasks that carry it, and the journey that shows it. */
export interface MissionLine {
  phase: Phase | 'terminate';
  line: string;
  tasks: readonly string[];
  shownBy: readonly ShownBy[];
}

const journey = (file: string, title: string): ShownBy => ({ file: `tests/e2e/journeys/${file}.spec.ts`, title });

const checklist = journey('mission', 'every line of leaving is a task that says why, what proves it, who and by when');
const customers = journey('mission', 'every line of ending customers’ contracts is a task of a case for that');
const plan = journey(
  'playbook',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the title as it stands in the file.
  'fits the checklist to the company, plans it, meets trouble and takes all back (${language})',
);
// biome-ignore lint/suspicious/noTemplateCurlyInString: the title as it stands in the file.
const mainJob = journey('main-job', 'leaves the CRM and has it in writing (${language})');
const list = journey(
  'own-list',
  'a list with every surprise: one customer after the other, a result each, results for the files',
);
const migration = journey(
  'migration',
  'makes files for the next system’s import, keeps what was chosen, and writes it into the log',
);
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the titles as they stand in the files.
const contract = journey(
  'contract',
  'a contract is read, its terms are accepted one by one, and the days follow (${language})',
);
const money = journey('money', 'sees what leaving costs, checks the last bill and follows the refund (${language})');
const letters = journey('letters', 'writes a notice, sends it by registered mail and keeps the answer (${language})');
const people = journey(
  'people',
  'checks users off, holds them against a second list, and compares replacements (${language})',
);
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: the titles as they stand in the files.
const role = journey('recognise', 'says who may cancel and why: billing admin, super admin, member');
const evidence = journey('evidence', 'keeps a mail and a PDF as they are, and reads the mail to the person');

/** All that the program is for, line by line. `npm run mission` prints it; a test holds every name against tasks and files. */
export const mission: readonly MissionLine[] = [
  { phase: 'decide', line: 'Say why', tasks: ['reason'], shownBy: [plan] },
  {
    phase: 'decide',
    line: 'Who is affected, what each loses, what they were told',
    tasks: ['people', 'impact'],
    shownBy: [people, checklist],
  },
  { phase: 'decide', line: 'Pick a replacement and compare', tasks: ['compare'], shownBy: [people, plan, checklist] },
  {
    phase: 'contract',
    line: 'Term, end date, notice period and its form',
    tasks: ['contract'],
    shownBy: [contract, checklist],
  },
  {
    phase: 'contract',
    line: 'Early termination fee and refund rule',
    tasks: ['contract', 'owed'],
    shownBy: [contract, money, checklist],
  },
  { phase: 'contract', line: 'Data clause', tasks: ['data-clause'], shownBy: [checklist] },
  { phase: 'contract', line: 'Who may sign', tasks: ['signer'], shownBy: [checklist] },
  {
    phase: 'contract',
    line: 'Billing cycle, what is owed at which end date',
    tasks: ['owed'],
    shownBy: [money, checklist],
  },
  { phase: 'save', line: 'Which objects hold data', tasks: ['inventory', 'counts'], shownBy: [mainJob, checklist] },
  { phase: 'save', line: 'Export each', tasks: ['export'], shownBy: [mainJob] },
  { phase: 'save', line: 'Complete, readable, restorable', tasks: ['verify'], shownBy: [mainJob] },
  { phase: 'save', line: 'Fit for the next system', tasks: ['fit'], shownBy: [migration] },
  {
    phase: 'notice',
    line: 'Formal notice through the right channel',
    tasks: ['notice'],
    shownBy: [letters, checklist],
  },
  { phase: 'notice', line: 'Who answered, and when', tasks: ['answer'], shownBy: [letters, checklist] },
  { phase: 'notice', line: 'Application form', tasks: ['form'], shownBy: [checklist] },
  {
    phase: 'notice',
    line: 'Approval wait and what more was asked for',
    tasks: ['answer', 'accepted'],
    shownBy: [checklist],
  },
  { phase: 'cancel', line: 'Sign in as the one who may', tasks: ['right'], shownBy: [role] },
  {
    phase: 'cancel',
    line: 'Go there, cancel, give the reason, read the warnings, confirm',
    tasks: ['cancel'],
    shownBy: [mainJob],
  },
  { phase: 'cancel', line: 'Application accepted', tasks: ['accepted'], shownBy: [checklist] },
  { phase: 'switch-off', line: 'Users deactivated', tasks: ['users'], shownBy: [people, checklist] },
  {
    phase: 'switch-off',
    line: 'Permissions, tokens and connected apps',
    tasks: ['access', 'integrations'],
    shownBy: [people, checklist],
  },
  {
    phase: 'switch-off',
    line: 'Payment method and personal data, linked services',
    tasks: ['payment', 'delete-account', 'linked'],
    shownBy: [checklist],
  },
  { phase: 'settle', line: 'Final bill line by line', tasks: ['bill'], shownBy: [money, plan, checklist] },
  { phase: 'settle', line: 'Refund: amount, way, day it came', tasks: ['refund'], shownBy: [money, checklist] },
  {
    phase: 'settle',
    line: 'Penalties, unpaid fees, services still running',
    tasks: ['running', 'linked'],
    shownBy: [checklist],
  },
  { phase: 'confirm', line: 'Confirmation mail or letter kept', tasks: ['page', 'mail'], shownBy: [mainJob, evidence] },
  { phase: 'confirm', line: 'Sign-in really fails', tasks: ['sign-in'], shownBy: [checklist] },
  { phase: 'confirm', line: 'Contract released', tasks: ['released'], shownBy: [checklist] },
  { phase: 'confirm', line: 'Deletion confirmed', tasks: ['deletion'], shownBy: [checklist] },
  {
    phase: 'after',
    line: 'How long data is kept, until when and how it can be taken back',
    tasks: ['kept-until', 'reactivation'],
    shownBy: [checklist],
  },
  { phase: 'after', line: 'Own customers told', tasks: ['own-customers'], shownBy: [checklist] },
  { phase: 'after', line: 'Bundle archived', tasks: ['bundle', 'file-bundle'], shownBy: [mainJob, checklist] },
  { phase: 'after', line: 'Feedback', tasks: ['feedback'], shownBy: [checklist] },
  {
    phase: 'terminate',
    line: 'Find the customer, check it is the right one',
    tasks: ['customers-found'],
    shownBy: [list, customers],
  },
  { phase: 'terminate', line: 'Contract terms, fee, notice', tasks: ['customer-terms'], shownBy: [customers] },
  { phase: 'terminate', line: 'Agreement drafted', tasks: ['customer-agreement'], shownBy: [customers] },
  {
    phase: 'terminate',
    line: 'Reason, effective date, approval',
    tasks: ['customer-approval', 'customer-results'],
    shownBy: [list, customers],
  },
  { phase: 'terminate', line: 'Status changed', tasks: ['customer'], shownBy: [list] },
  {
    phase: 'terminate',
    line: 'Time, operator, reason recorded',
    tasks: ['customer-results'],
    shownBy: [list, customers],
  },
  { phase: 'terminate', line: 'Customer notified', tasks: ['customer-told'], shownBy: [list, customers] },
  { phase: 'terminate', line: 'Departments told', tasks: ['departments-told'], shownBy: [customers] },
  { phase: 'terminate', line: 'Prepaid service refunded', tasks: ['customer-refund'], shownBy: [customers] },
  {
    phase: 'terminate',
    line: 'Archived, feedback',
    tasks: ['customer-filed', 'bundle', 'feedback'],
    shownBy: [customers],
  },
];
