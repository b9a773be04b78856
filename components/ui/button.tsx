import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Link as AriaLink,
  type LinkProps,
} from 'react-aria-components';

export type Look = 'primary' | 'second' | 'quiet' | 'danger';

const base =
  'inline-flex items-center justify-center gap-1.5 rounded-lg px-3 py-1.5 min-h-8 text-sm font-medium text-center transition-colors disabled:opacity-60 pending:opacity-70';
const looks: Record<Look, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong pressed:bg-accent-strong font-semibold',
  second: 'border border-field text-ink bg-card hover:bg-accent-soft pressed:bg-accent-soft',
  quiet: 'text-accent hover:bg-accent-soft pressed:bg-accent-soft',
  danger: 'border border-bad text-bad bg-card hover:bg-bad-soft pressed:bg-bad-soft',
};

interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  look?: Look;
  wide?: boolean;
}

/** A press that does something. One `primary` a screen. */
export function Button({ look = 'second', wide, ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`${base} ${looks[look]} ${wide ? 'w-full' : ''}`} />;
}

/** A small round button with an icon only; `label` is what it is called. */
export function IconButton({ label, ...rest }: Omit<AriaButtonProps, 'className'> & { label: string }) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-lg text-quiet transition-colors hover:bg-accent-soft hover:text-ink"
    />
  );
}

/** A way to another page; opens beside the one in front. */
export function TextLink(props: Omit<LinkProps, 'className'>) {
  return (
    <AriaLink
      target="_blank"
      rel="noreferrer"
      {...props}
      className="rounded text-accent underline underline-offset-2 hover:text-accent-strong"
    />
  );
}
