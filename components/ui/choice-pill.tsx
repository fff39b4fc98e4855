import type { ComponentProps, ReactNode } from 'react';

type ChoicePillProps = Omit<ComponentProps<'input'>, 'type'> & {
  type: 'radio' | 'checkbox';
  /** As wide as its place allows: several share a line of a phone. */
  isCompact?: boolean;
  children: ReactNode;
};

/** A native radio button or checkbox in the form of a pill that fills when chosen. */
export function ChoicePill({ isCompact, children, ...input }: ChoicePillProps) {
  return (
    <label
      className={`relative inline-flex min-h-12 items-center gap-2 rounded-full border border-line-strong bg-raised ${isCompact ? 'justify-center px-1' : 'px-4'} font-semibold text-ink transition-colors duration-200 hover:bg-accent-soft has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-disabled:opacity-60 has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2`}
    >
      <input
        {...input}
        className="absolute inset-0 size-full cursor-pointer appearance-none rounded-full outline-none"
      />
      {children}
    </label>
  );
}
