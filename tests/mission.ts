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

const byWord = journey(
  'mission',
  'every line of leaving is a task that says why, what proves it, who and by when, and ends by the person’s word, note or evidence',
);
const form = journey('mission', 'an application form that the vendor wants is a task of its own');
const firm = journey(
  'own-firm',
  'a service firm: from its template through a list to the archive, with the record that is asked for',
);
// biome-ignore lint/suspicious/noTemplateCurlyInString: the title as it stands in the file.
const mainJob = journey('main-job', 'leaves the CRM and has it in writing (${language})');
const list = journey(
  'own-list',
  'a list with every surprise: one customer after the other, a result each, results for the files',
);
const signIn = journey(
  'capture',
  'keeps by itself what the guide’s pages prove, the state afterwards, and the sign-in that fails; that can be turned off',
);
const migration = journey(
  'migration',
  'makes files for the next system’s import, keeps what was chosen, writes it into the log, and is accessible (en)',
);
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the titles as they stand in the files.
const contract = journey(
  'contract',
  'a contract is read, its terms are accepted one by one, and the days follow (${language})',
);
const money = journey('money', 'sees what leaving costs, checks the last bill and follows the refund (${language})');
const letters = journey('letters', 'writes a notice, sends it by registered mail and keeps the answer (${language})');
const people = journey('people', 'checks users off, compares replacements, and has it all in the report (${language})');
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: the titles as they stand in the files.
const role = journey('recognise', 'says who may cancel and why: billing admin, super admin, member');
const evidence = journey('evidence', 'keeps a mail and a PDF as they are, and reads the mail to the person');

/** All that the program is for, line by line. `npm run mission` prints it; a test holds every name against tasks and files. */
export const mission: readonly MissionLine[] = [
  { phase: 'decide', line: 'Say why', tasks: ['reason'], shownBy: [byWord] },
  {
    phase: 'decide',
    line: 'Who is affected, what each loses, what they were told',
    tasks: ['people', 'impact'],
    shownBy: [people],
  },
  { phase: 'decide', line: 'Pick a replacement and compare', tasks: ['compare'], shownBy: [people] },
  {
    phase: 'contract',
    line: 'Term, end date, notice period and its form',
    tasks: ['contract'],
    shownBy: [contract],
  },
  {
    phase: 'contract',
    line: 'Early termination fee and refund rule',
    tasks: ['contract', 'owed'],
    shownBy: [contract, money],
  },
  { phase: 'contract', line: 'Data clause', tasks: ['data-clause'], shownBy: [byWord] },
  { phase: 'contract', line: 'Who may sign', tasks: ['signer'], shownBy: [byWord] },
  {
    phase: 'contract',
    line: 'Billing cycle, what is owed at which end date',
    tasks: ['owed'],
    shownBy: [money],
  },
  { phase: 'save', line: 'Which objects hold data', tasks: ['inventory', 'counts'], shownBy: [mainJob, byWord] },
  { phase: 'save', line: 'Export each', tasks: ['export'], shownBy: [mainJob] },
  { phase: 'save', line: 'Complete, readable, restorable', tasks: ['verify'], shownBy: [mainJob] },
  { phase: 'save', line: 'Fit for the next system', tasks: ['fit'], shownBy: [migration] },
  {
    phase: 'notice',
    line: 'Formal notice through the right channel',
    tasks: ['notice'],
    shownBy: [letters],
  },
  { phase: 'notice', line: 'Who answered, and when', tasks: ['answer'], shownBy: [letters, byWord] },
  { phase: 'notice', line: 'Application form', tasks: ['form'], shownBy: [form] },
  {
    phase: 'notice',
    line: 'Approval wait and what more was asked for',
    tasks: ['answer', 'accepted'],
    shownBy: [byWord],
  },
  { phase: 'cancel', line: 'Sign in as the one who may', tasks: ['right'], shownBy: [role] },
  {
    phase: 'cancel',
    line: 'Go there, cancel, give the reason, read the warnings, confirm',
    tasks: ['cancel'],
    shownBy: [mainJob],
  },
  { phase: 'cancel', line: 'Application accepted', tasks: ['accepted'], shownBy: [byWord] },
  { phase: 'switch-off', line: 'Users deactivated', tasks: ['users'], shownBy: [people] },
  {
    phase: 'switch-off',
    line: 'Permissions, tokens and connected apps',
    tasks: ['access', 'integrations'],
    shownBy: [people],
  },
  {
    phase: 'switch-off',
    line: 'Payment method and personal data, linked services',
    tasks: ['payment', 'delete-account', 'linked'],
    shownBy: [byWord],
  },
  { phase: 'settle', line: 'Final bill line by line', tasks: ['bill'], shownBy: [money] },
  { phase: 'settle', line: 'Refund: amount, way, day it came', tasks: ['refund'], shownBy: [money] },
  {
    phase: 'settle',
    line: 'Penalties, unpaid fees, services still running',
    tasks: ['running', 'linked'],
    shownBy: [byWord],
  },
  { phase: 'confirm', line: 'Confirmation mail or letter kept', tasks: ['page', 'mail'], shownBy: [mainJob, evidence] },
  { phase: 'confirm', line: 'Sign-in really fails', tasks: ['sign-in'], shownBy: [signIn] },
  { phase: 'confirm', line: 'Contract released', tasks: ['released'], shownBy: [byWord] },
  { phase: 'confirm', line: 'Deletion confirmed', tasks: ['deletion'], shownBy: [byWord] },
  {
    phase: 'after',
    line: 'How long data is kept, until when and how it can be taken back',
    tasks: ['kept-until', 'reactivation'],
    shownBy: [byWord],
  },
  { phase: 'after', line: 'Own customers told', tasks: ['own-customers'], shownBy: [people] },
  { phase: 'after', line: 'Bundle archived', tasks: ['bundle', 'file-bundle'], shownBy: [mainJob, byWord] },
  { phase: 'after', line: 'Feedback', tasks: ['feedback'], shownBy: [byWord] },
  {
    phase: 'terminate',
    line: 'Find the customer, check it is the right one',
    tasks: ['customers-found'],
    shownBy: [firm, list],
  },
  { phase: 'terminate', line: 'Contract terms, fee, notice', tasks: ['customer-terms'], shownBy: [firm] },
  { phase: 'terminate', line: 'Agreement drafted', tasks: ['customer-agreement'], shownBy: [firm] },
  {
    phase: 'terminate',
    line: 'Reason, effective date, approval',
    tasks: ['customer-approval', 'customer-results'],
    shownBy: [firm, list],
  },
  { phase: 'terminate', line: 'Status changed', tasks: ['customer'], shownBy: [list] },
  {
    phase: 'terminate',
    line: 'Time, operator, reason recorded',
    tasks: ['customer-results'],
    shownBy: [firm, list],
  },
  { phase: 'terminate', line: 'Customer notified', tasks: ['customer-told'], shownBy: [firm, list] },
  { phase: 'terminate', line: 'Departments told', tasks: ['departments-told'], shownBy: [firm] },
  { phase: 'terminate', line: 'Prepaid service refunded', tasks: ['customer-refund'], shownBy: [firm] },
  {
    phase: 'terminate',
    line: 'Archived, feedback',
    tasks: ['customer-filed', 'bundle', 'feedback'],
    shownBy: [firm],
  },
];
