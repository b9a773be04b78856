import { field, json, type Reply, refuse } from '../../kit/index.ts';
import type { PipedriveAccount, PipedriveRoute } from '../account.ts';
import { writeMail } from '../mail.ts';

/** What the last button asks for, by its name. */
export const questions = ['experience', 'next'] as const;

// The addresses of these requests are not known.
export const billingRoutes: readonly PipedriveRoute[] = [
  {
    method: 'GET',
    path: '/api/billing',
    answer: withRight(({ options, state }) =>
      json({ cancelled: state.cancelledAt !== undefined, billing: options.billing, paidUntil: options.paidUntil }),
    ),
  },
  {
    method: 'POST',
    path: '/api/billing/cancel',
    answer: withRight((account, body) => {
      const { options, state } = account;
      const answers = Object.fromEntries(['reason', ...questions].map((name) => [name, field(body, name)]));
      if (state.cancelledAt !== undefined) return refuse(409, 'ALREADY_CANCELLED');
      if (field(body, 'agreed') !== true || !isAnswered(answers)) return refuse(400, 'NOT_ANSWERED');
      if (options.failing) return refuse(409, 'PAYMENT_UNDER_WAY');
      const now = new Date();
      state.cancelledAt = now.getTime();
      state.answers = answers;
      state.mails.push(writeMail(account, now));
      return json({});
    }),
  },
];

function isAnswered(answers: Record<string, unknown>): answers is Record<string, string> {
  return Object.values(answers).every((answer) => typeof answer === 'string' && answer !== '');
}

function withRight(answer: (account: PipedriveAccount, body: unknown) => Reply): PipedriveRoute['answer'] {
  return (account, { body }) =>
    account.options.role === 'account-settings' ? answer(account, body) : refuse(403, 'NO_ACCOUNT_SETTINGS_ACCESS');
}
