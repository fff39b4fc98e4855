export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'large';

const BASE =
  'inline-flex min-h-12 items-center justify-center gap-2 rounded-full px-5 py-2.5 text-center font-bold leading-tight ' +
  'select-none transition-colors duration-200 disabled:opacity-60 aria-disabled:opacity-60 touch-manipulation';

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-accent text-on-accent shadow-card hover:bg-accent-strong',
  secondary: 'border border-line-strong bg-raised text-ink hover:bg-accent-soft',
  quiet: 'text-accent hover:bg-accent-soft hover:text-accent-strong',
  danger: 'bg-danger text-on-danger hover:bg-danger-strong',
};

const SIZES: Readonly<Record<ButtonSize, string>> = { normal: 'text-base', large: 'min-h-14 px-7 text-lg' };

/** For the parent of plain links under a form or in a line of text: makes them tall enough for a thumb. */
export const TEXT_LINKS =
  '[&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_a]:font-bold [&_a]:text-accent [&_a]:underline ' +
  '[&_a]:decoration-1 [&_a]:underline-offset-4 [&_a:hover]:text-accent-strong';

/** The look of a button, also for a `<Link>` that leads somewhere: `<Link className={buttonClass('primary')}>`. */
export function buttonClass(variant: ButtonVariant = 'primary', size: ButtonSize = 'normal', extra = ''): string {
  return `${BASE} ${VARIANTS[variant]} ${SIZES[size]} ${extra}`;
}
