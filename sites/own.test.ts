import { describe, expect, it } from 'vitest';
import { ownTemplate } from './own-template.ts';

const steps = Object.entries(ownTemplate.guides).flatMap(([guide, { steps }]) =>
  steps.map((step) => ({ ...step, guide })),
);

describe('what is said of a CRM that nobody knows', () => {
  it('is unverified, every word of it', () => {
    expect(Object.values(ownTemplate.sources).map(({ grade }) => grade)).toEqual(['D']);
    expect(ownTemplate.objects).toEqual([]);
    expect(Object.values(ownTemplate.terms).flat()).toEqual([]);
  });

  it('is told by what controls are for, and by nothing else', () => {
    for (const { alternatives } of Object.values(ownTemplate.targets))
      expect(alternatives.map(({ type }) => type)).not.toContain('css');
    const types = Object.values(ownTemplate.targets).flatMap(({ alternatives }) =>
      alternatives.map(({ type }) => type),
    );
    expect(new Set(types)).toEqual(new Set(['intent']));
  });

  it.each(steps)('$guide, $id: can be passed over, and is left to the person where it may be the last', (step) => {
    expect(step.optional).toBe(true);
    if (/^(cancel|terminate|deactivate|submit)$/.test(step.target ?? '')) expect(step.risk).toBe('irreversible');
    expect(step.effect, 'a press is no proof of anything here').toBeUndefined();
  });

  it('no guide is called done by what the page shows', () => {
    for (const { goal } of Object.values(ownTemplate.guides)) expect(goal).toBeUndefined();
  });
});
