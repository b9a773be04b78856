import type { Drawn } from './drawing.ts';
import { inside, type Spot, spotsIn } from './spots.ts';

/** What gives a control its name besides itself: the label around it or for it, and what `aria-labelledby` names. */
export function labelsOf({ node, around, page }: Spot): Drawn[] {
  const ids = (node.attributes['aria-labelledby'] ?? '').split(/\s+/).filter(Boolean);
  const wrapping = around.filter(({ name }) => name === 'label');
  const others = [...spotsIn(page)]
    .map((spot) => spot.node)
    .filter(
      ({ name, attributes: { id, for: names } }) =>
        (id !== undefined && ids.includes(id)) ||
        (name === 'label' && names !== undefined && names === node.attributes.id),
    );
  return [...new Set([...wrapping, ...others])];
}

/** The smallest part of the page that has a control and all that names it, as its spot. */
export function unitOf(spot: Spot): Spot | undefined {
  const labels = labelsOf(spot);
  const has = (node: Drawn) => {
    const nodes = new Set(inside(node));
    return nodes.has(spot.node) && labels.every((label) => nodes.has(label));
  };
  const all = [...spotsIn(spot.page)];
  const candidates = [spot.node, ...spot.around.toReversed()];
  const node = candidates.find(has);
  const found = all.find((one) => one.node === node);
  return found && found.siblings.length > 0 ? found : undefined;
}
