/** What a person wants of a page. */
export const intents = [
  'open-account-settings',
  'open-subscription-billing',
  'cancel-subscription',
  'turn-off-renewal',
  'confirm-dialog',
  'give-reason',
  'export-data',
  'download',
  'open-users',
  'deactivate-user',
  'open-api-access',
  'delete-account',
  'delete-personal-data',
  'terminate-customer',
  'request-submit',
  'log-out',
] as const;
export type Intent = (typeof intents)[number];

/** What must never be taken for one of them. */
export const decoyIntents = [
  'dialog-dismiss',
  'form-cancel',
  'undo-reactivate',
  'keep-plan',
  'newsletter-unsubscribe',
  'delete-row',
  'invoice-status',
  'help',
] as const;
export type DecoyIntent = (typeof decoyIntents)[number];

/** What sort of control it is. A `button` does something; a `link` leads somewhere; a `switch` is on or off; a `field` is filled in. */
export type Kind = 'button' | 'link' | 'switch' | 'radio' | 'field';
