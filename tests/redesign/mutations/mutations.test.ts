import { describe, expect, it } from 'vitest';
import { type Drawn, type DrawnPage, element } from '../drawing/drawing.ts';
import { spotsIn, spotsOf, textIn } from '../drawing/spots.ts';
import { decoyTruth } from './decoy.ts';
import { mutations, unchanged } from './index.ts';
import type { Mutation } from './mutation.ts';
import { removed } from './removed.ts';

const control = (drawn: Drawn, truth: string): Drawn => ({ ...drawn, truth });

/** A dialog with a box to tick and two buttons. */
function dialogPage(): DrawnPage {
  const box = control(element('input', [], { type: 'checkbox', id: 'sure', class: 'box' }), 'sure');
  const keep = control(element('button', ['Keep my plan'], { class: 'big' }), 'keep');
  const last = control(element('button', ['Cancel subscription'], { class: 'small', 'data-test': 'x' }), 'last');
  const label = element('label', ['I understand'], { for: 'sure' });
  const dialog = element('div', [element('p', [box, label]), element('footer', [keep, last])], { role: 'dialog' });
  return { attributes: { lang: 'en' }, css: '.big{color:red} #sure{margin:.5em}', body: element('body', [dialog]) };
}

function apply({ change }: Mutation, truth: string, variant = 0): DrawnPage | undefined {
  const page = dialogPage();
  return change({ page, right: spotsOf(page, [truth]), language: 'en', variant }) ? page : undefined;
}

const the = (page: DrawnPage | undefined, truth: string) => {
  if (!page) throw new Error('Nothing was changed.');
  return spotsOf(page, [truth]);
};

const named = (name: string) => {
  const found = mutations.find((mutation) => mutation.name === name);
  if (!found) throw new Error(`There is no mutation ${name}.`);
  return found;
};

describe.each(mutations.filter((mutation) => mutation !== unchanged && mutation !== removed))('$name', (mutation) => {
  it('changes the page, and leaves the control and the other one there', () => {
    const page = apply(mutation, 'last');
    expect(page).not.toEqual(dialogPage());
    expect(the(page, 'last')).toHaveLength(1);
    expect(the(page, 'keep')).toHaveLength(1);
  });
});

describe('a changed page', () => {
  it('has other class names and ids, in its styles and where they are referred to', () => {
    const page = apply(named('class names and ids anew'), 'last');
    const [box] = the(page, 'sure');
    expect(JSON.stringify(page)).not.toMatch(/"box"|"big"|"sure",|\.big|#sure/);
    expect(page?.css).toContain(`#${box?.node.attributes.id}{margin:.5em}`);
    const label = [...spotsIn(page as DrawnPage)].find(({ node }) => node.name === 'label');
    expect(label?.node.attributes.for).toBe(box?.node.attributes.id);
  });

  it('has no data attribute, and there is nothing to change where there was none', () => {
    const page = apply(named('data attributes removed'), 'last');
    expect(JSON.stringify(page)).not.toContain('data-');
    expect(page && named('data attributes removed').change({ page, right: [], language: 'en', variant: 0 })).toBe(
      false,
    );
  });

  it('calls a control by another word, a box by its label', () => {
    const said = [0, 1].map((variant) =>
      the(apply(named('synonym'), 'last', variant), 'last').map(({ node }) => textIn(node)),
    );
    expect(said).toEqual([['Terminate subscription'], ['Discontinue subscription']]);
    expect(textIn(apply(named('synonym'), 'sure')?.body ?? '')).toContain('I agree');
  });

  it('has the buttons the other way round', () => {
    const [spot] = the(apply(named('order reversed'), 'last'), 'last');
    expect(spot?.siblings.map(textIn)).toEqual(['Cancel subscription', 'Keep my plan']);
  });

  it('takes what names a control along into a shadow root', () => {
    const [spot] = the(apply(named('closed shadow root'), 'sure'), 'sure');
    const host = spot?.around.find(({ shadow }) => shadow?.mode === 'closed');
    expect(host?.shadow?.children.map(textIn)).toEqual(['I understand']);
  });

  it('has the part around the control in a frame', () => {
    const [spot] = the(apply(named('into an iframe'), 'last'), 'last');
    expect(spot?.around.map(({ name }) => name)).toEqual(['body', 'div', 'footer', 'iframe', 'body']);
    expect(spot?.page.attributes.lang).toBe('en');
  });

  it('says by a role alone what a control is, and names a box that its label named', () => {
    const [spot] = the(apply(named('div role=button'), 'sure'), 'sure');
    expect(spot?.node).toMatchObject({
      name: 'div',
      attributes: { role: 'checkbox', 'aria-checked': 'false', 'aria-label': 'I understand' },
    });
  });

  it('has a look-alike beside the control, before it or after it', () => {
    const around = [0, 1].map((variant) =>
      the(apply(named('decoy beside it'), 'last', variant), 'last')[0]?.siblings.map(textIn),
    );
    expect(around).toEqual([
      ['Keep my plan', 'Unsubscribe from our newsletter', 'Cancel subscription'],
      ['Keep my plan', 'Cancel subscription', 'Delete account'],
    ]);
    expect(the(apply(named('decoy beside it'), 'last'), decoyTruth)).toHaveLength(1);
  });

  it('lacks the control, and a box without its label', () => {
    expect(the(apply(removed, 'last'), 'last')).toEqual([]);
    expect(the(apply(removed, 'last'), 'keep')).toHaveLength(1);
  });
});
