import { AlertIcon } from './icons';

type FormErrorProps = { error: { message: string; requestId?: string } | undefined };

/** What went wrong with a form as a whole, with the number that the parent can quote to the host. */
export function FormError({ error }: FormErrorProps) {
  // The region stays in the page, so that screen readers announce what appears in it; empty, it takes no gap.
  return (
    <div role="alert" className="empty:absolute">
      {error ? (
        <div className="flex gap-3 rounded-control border border-danger/40 bg-danger-soft p-4 text-ink">
          <AlertIcon className="mt-0.5 size-5 shrink-0 text-danger" />
          <div className="min-w-0">
            <p className="font-semibold">{error.message}</p>
            {error.requestId ? (
              <p className="mt-1 select-all break-all text-ink-soft text-xs">Request {error.requestId}</p>
            ) : null}
          </div>
        </div>
      ) : null}
    </div>
  );
}
