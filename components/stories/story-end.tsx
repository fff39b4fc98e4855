import { AlertIcon } from '@/components/ui/icons';
import type { FormAction } from '@/lib/action-result';
import { ERRORS, isErrorCode } from '@/lib/errors';
import type { Story } from '@/lib/stories/story';
import { RetryForm } from './retry-form';

type StoryEndProps = {
  story: Pick<Story, 'id' | 'content' | 'status' | 'isStopped'>;
  failure: { code: string | null; message?: string } | null;
  retryAction: FormAction;
  onRetried: () => void;
};

/** What stands under the last paragraph once nothing more is coming. */
export function StoryEnd({ story, failure, retryAction, onRetried }: StoryEndProps) {
  if (story.status === 'writing') return null;
  if (story.status === 'failed') {
    const code = failure?.code;
    const message = isErrorCode(code) ? ERRORS[code].message : failure?.message || ERRORS.internal.message;
    return (
      <div className="mx-auto mt-10 flex max-w-[42rem] flex-col items-center gap-5 rounded-card border border-line bg-surface p-6 text-center">
        <p role="alert" className="flex items-start gap-2.5 text-left text-ink">
          <AlertIcon className="mt-0.5 size-5 shrink-0 text-danger" />
          {message}
        </p>
        <RetryForm storyId={story.id} action={retryAction} onRetried={onRetried} />
      </div>
    );
  }
  return (
    <footer className="mx-auto mt-9 max-w-[34rem] text-center text-ink-faint text-sm">
      <Ornament />
      {story.isStopped ? <p className="mb-1 text-ink-soft">You stopped it here.</p> : null}
    </footer>
  );
}

function Ornament() {
  return (
    <svg aria-hidden="true" viewBox="0 0 96 20" className="mx-auto mb-5 h-5 w-24 text-accent">
      <g fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinecap="round" opacity="0.75">
        <path d="M4 10h28M64 10h28" />
      </g>
      <path fill="currentColor" d="M51 3.5a6.8 6.8 0 1 0 4.6 10.8A5.7 5.7 0 0 1 51 3.5Z" />
    </svg>
  );
}
