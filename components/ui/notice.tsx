import type { ReactNode } from 'react';
import { CheckIcon, InfoIcon } from './icons';

type NoticeProps = { tone?: 'success' | 'info'; children?: ReactNode };

/** What went well, or is good to know. Without content it is an empty live region that waits for some. */
export function Notice({ tone = 'success', children }: NoticeProps) {
  const Icon = tone === 'success' ? CheckIcon : InfoIcon;
  const look = tone === 'success' ? 'bg-success-soft' : 'bg-accent-soft';
  return (
    <div role="status" className="empty:absolute">
      {children ? (
        <div className={`flex gap-3 rounded-control p-4 text-ink ${look}`}>
          <Icon className={`mt-0.5 size-5 shrink-0 ${tone === 'success' ? 'text-success' : 'text-accent'}`} />
          <div className="min-w-0">{children}</div>
        </div>
      ) : null}
    </div>
  );
}
