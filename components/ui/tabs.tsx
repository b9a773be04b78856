import { type KeyboardEvent, type ReactNode, useId } from 'react';

interface TabsProps<Id extends string> {
  /** What the tabs choose between; heard, not seen. */
  label: string;
  tabs: readonly { id: Id; name: string }[];
  open: Id;
  onOpen(id: Id): void;
  panelOf(id: Id): ReactNode;
  /** Classes of all that a person sees of it; the chosen tab is `aria-selected`. */
  look: { list: string; tab: string; panel: string };
}

/** Where each key leads from one of so many tabs, counted from 0. */
const steps: Record<string, (at: number, count: number) => number> = {
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * The tabs pattern of ARIA's authoring practices: one stop for Tab, arrows between the tabs, what gets the focus is shown. Plain buttons and
 * not `react-aria-components`, which draws all that is inside twice before the panel's first paint.
 */
export function Tabs<Id extends string>({ label, tabs, open, onOpen, panelOf, look }: TabsProps<Id>) {
  const base = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex(({ id }) => id === open);
    const next = steps[event.key]?.(at, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(tab.id);
    document.getElementById(`${base}-${tab.id}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} onKeyDown={onKeyDown} className={look.list}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            aria-selected={id === open}
            aria-controls={id === open ? `${base}-panel` : undefined}
            tabIndex={id === open ? 0 : -1}
            onClick={() => onOpen(id)}
            className={look.tab}
          >
            {name}
          </button>
        ))}
      </div>
      <div key={open} role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${open}`} className={look.panel}>
        {panelOf(open)}
      </div>
    </>
  );
}
