import type { ReactNode } from 'react';

/** One turn of the conversation: a question, and what answers it. */
export function FormSection({ question, children }: { question: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-4 font-story text-2xl text-ink">{question}</h2>
      <div className="flex flex-col gap-6">{children}</div>
    </section>
  );
}
