import { describe, expect, it } from 'vitest';
import type { Case } from '../../utils/case/rows/case.ts';
import type { TabView } from '../../utils/case/rows/tab.ts';
import type { Verdict } from '../../utils/page/verdict.ts';
import { type Known, popupView } from './popup-view.ts';

const verdict: Verdict = {
  site: 'hubspot',
  region: 'eu1',
  url: 'https://app-eu1.hubspot.com/contacts/4242/objects/0-1',
  title: 'Contacts',
  signedIn: 'yes',
  mayCancel: 'unknown',
  reason: 'not-on-the-page',
  cancelled: 'unknown',
  account: { id: '4242', name: 'Sample Company' },
  places: [],
  counts: [],
};
const tab = (over: Partial<Verdict> = {}): TabView => ({
  tabId: 1,
  at: '2026-11-21T12:00:00Z',
  look: { type: 'verdict', verdict: { ...verdict, ...over } },
});
const caseOf = (account: string, site = 'hubspot'): Case => ({
  id: `case-${site}-${account}`,
  site,
  account: { id: account, region: 'eu1', host: 'app-eu1.hubspot.com' },
  openedAt: '2026-11-20T12:00:00Z',
});
const known = (over: Partial<Known> = {}): Known => ({ cases: [], granted: true, proven: new Set(), ...over });

describe('what the popup says', () => {
  it('is looking until the store has an answer', () => {
    expect(popupView(undefined, known()).type).toBe('looking');
  });

  it('says when nobody is signed in', () => {
    expect(popupView(tab({ signedIn: 'no', account: {} }), known()).type).toBe('signed-out');
  });

  it('does not take a CRM of a newer version for a known one', () => {
    expect(popupView(tab({ site: 'crm-of-tomorrow' }), known()).type).toBe('not-readable');
  });

  it('passes on what could not be looked at', () => {
    const at = '2026-11-21T12:00:00Z';
    expect(
      popupView(
        { tabId: 1, at, look: { type: 'unknown-site', host: 'crm.example', origin: 'https://crm.example' } },
        known(),
      ),
    ).toEqual({
      type: 'unknown-site',
      host: 'crm.example',
      origin: 'https://crm.example',
    });
  });
});

describe('the next step', () => {
  it('is to work on this CRM when there is no case or no leave to read it', () => {
    expect(popupView(tab(), known())).toMatchObject({ step: 'work-on', open: undefined });
    expect(popupView(tab(), known({ cases: [caseOf('4242')], granted: false }))).toMatchObject({ step: 'work-on' });
  });

  it('is to open the case of this account', () => {
    expect(popupView(tab(), known({ cases: [caseOf('4242'), caseOf('7')] }))).toMatchObject({
      step: 'open',
      open: { id: 'case-hubspot-4242' },
      others: [],
    });
  });

  it('is to keep the page that says it is cancelled, once', () => {
    const cases = [caseOf('4242')];
    expect(popupView(tab({ cancelled: 'yes' }), known({ cases }))).toMatchObject({ step: 'keep-page' });
    const proven = new Set(['case-hubspot-4242']);
    expect(popupView(tab({ cancelled: 'yes' }), known({ cases, proven }))).toMatchObject({ step: 'open' });
  });
});

describe('the wrong account', () => {
  it('names the cases of the same CRM for other accounts', () => {
    const view = popupView(tab(), known({ cases: [caseOf('7'), caseOf('8', 'another-crm')] }));
    expect(view).toMatchObject({ others: [{ id: 'case-hubspot-7' }] });
  });

  it('is not claimed when the account can’t be read', () => {
    expect(popupView(tab({ account: {} }), known({ cases: [caseOf('7')] }))).toMatchObject({ others: [] });
  });

  it('is that of the only case where the page doesn’t tell, as a vendor’s store', () => {
    const on = (cases: Case[]) => popupView(tab({ account: {}, cancelled: 'yes' }), known({ cases }));
    expect(on([caseOf('7'), caseOf('8', 'another-crm')])).toMatchObject({
      open: { id: 'case-hubspot-7' },
      step: 'keep-page',
    });
    expect(on([caseOf('7'), caseOf('9')])).toMatchObject({ open: undefined, step: 'work-on' });
  });
});
