import type { ReactNode } from 'react';

type EmptyStateProps = {
  title: string;
  /** One or two sentences: what will be here, and how it comes about. */
  text: ReactNode;
  /** A drawing or icon; decorative. */
  picture?: ReactNode;
  /** A link or button that gets things going. */
  action?: ReactNode;
};

export function EmptyState({ title, text, picture, action }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center px-4 py-12 text-center sm:py-16">
      {picture ? <div className="mb-6 text-accent">{picture}</div> : null}
      <h2 className="font-story text-2xl text-ink">{title}</h2>
      <p className="mt-2 text-ink-soft">{text}</p>
      {action ? <div className="mt-7">{action}</div> : null}
    </div>
  );
}
