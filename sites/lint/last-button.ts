import type { Complaint, Lint } from './lint-type.ts';

/** The last button is pressed by the person, so nothing may come after it, and no other step may point at it. */
export const lastButton: Lint = {
  id: 'last-button',
  run: ({ guides }) =>
    Object.entries(guides).flatMap(([guide, { steps }]) => {
      const buttons = new Set(steps.flatMap(({ risk, target }) => (risk === 'irreversible' && target ? [target] : [])));
      return steps.flatMap(({ risk, target, say, warn }, index): Complaint[] => {
        const pointer = `/guides/${guide}/steps/${index}`;
        if (risk !== 'irreversible') {
          if (target === undefined || !buttons.has(target)) return [];
          const message = 'this step presses what another one calls irreversible';
          return [{ pointer: `${pointer}/target`, message, suggestion: 'point at another control, or raise the risk' }];
        }
        if (index < steps.length - 1)
          return [{ pointer, message: 'steps come after the last button', suggestion: 'make two guides of it' }];
        if (warn && (warn.en === say.en || warn['zh-CN'] === say['zh-CN']))
          return [
            {
              pointer: `${pointer}/warn`,
              message: 'the warning only says what to press',
              suggestion: 'say what the vendor says will be lost, and from when on',
            },
          ];
        return [];
      });
    }),
};
