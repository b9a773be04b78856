import type { CustomerLook } from './customer/look.ts';
import type { CardActions, CardExtras } from './guide-card.ts';
import type { CardDraft } from './guide-card-draft.ts';
import type { GuideView } from './guide-view.ts';

type Places = Pick<CardExtras, 'search' | 'row'>;

/** Another customer is open: which one, and how to get to the right one. */
export function tellOtherCustomer(
  draft: CardDraft,
  { customer }: GuideView,
  { other = '?' }: CustomerLook,
  places: Places,
  actions: CardActions,
): void {
  if (!customer) return;
  draft.tell('warn', 'customerOther', { other, number: customer.number, name: customer.name });
  tellPlaces(draft, places, actions);
}

/** Whether the page shows the customer of the list, and in which state. */
export function tellCustomer(
  draft: CardDraft,
  { customer, step, reads }: GuideView,
  { verdict, namesakes, status }: CustomerLook,
  places: Places,
  actions: CardActions,
): void {
  if (!customer) return;
  const whom = { number: customer.number, name: customer.name };
  if (verdict === 'right') draft.tell('plain', 'customerRight', whom);
  else {
    draft.tell('plain', 'customerWanted', whom);
    if (namesakes > 1) draft.tell('warn', 'customerNamesakes', { count: namesakes, ...whom });
    else if (step.risk === 'irreversible') draft.tell('warn', 'customerUnseen', whom);
  }
  tellPlaces(draft, places, actions);
  // Once the guide has come to the last press, these states are what it leads to.
  if (!reads && status?.is === 'ended') draft.tell('warn', 'customerEnded', { text: status.text });
  if (!reads && status?.is === 'waiting') draft.tell('warn', 'customerWaiting', { text: status.text });
}

function tellPlaces(draft: CardDraft, { search, row }: Places, actions: CardActions): void {
  if (row) draft.ring({ element: row, kind: 'maybe', label: draft.say('customerRow') });
  else if (search && search.field.value !== search.text) draft.button('write', () => actions.write(search), true);
}
