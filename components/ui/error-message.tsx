import type { ReactNode } from 'react';
import { NightLight } from './night-light';

type ErrorMessageProps = {
  /** `div` inside a layout that has its `main` already. */
  as?: 'main' | 'div';
  title: string;
  text: string;
  /** What the parent can quote; empty when there is none. */
  reference?: string;
  actions: ReactNode;
};

/** A page of its own for what cannot be shown, in the tone of a night light rather than an alarm. */
export function ErrorMessage({ as: Element = 'main', title, text, reference, actions }: ErrorMessageProps) {
  return (
    <Element className="page-column flex min-h-[80dvh] flex-col items-center justify-center py-16 text-center">
      <NightLight className="mb-7 w-28" />
      <h1 className="font-story text-3xl text-ink leading-tight">{title}</h1>
      <p className="mt-3 max-w-md text-ink-soft">{text}</p>
      <div className="mt-8 flex flex-wrap justify-center gap-3">{actions}</div>
      {reference ? (
        <p className="mt-8 text-ink-faint text-sm">
          To quote when you ask for help: <code className="select-all break-all font-ui font-bold">{reference}</code>
        </p>
      ) : null}
    </Element>
  );
}
