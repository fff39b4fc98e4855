import type { ReactNode } from 'react';
import { lengthWords } from '@/components/stories/length-words';
import { StoryCover } from '@/components/stories/story-cover';
import { ChevronRightIcon, QuillIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import type { StoryCard } from '@/lib/stories/story';

/** A story that is being written at this moment, here or on another device. */
export function InProgressCard({ story }: { story: StoryCard }) {
  const forWhom = story.childName ? ` for ${story.childName}` : '';
  return (
    <WideCard
      story={story}
      label={<Writing />}
      text={`A story of ${lengthWords(story.lengthMinutes)}${forWhom} is on its way.`}
    >
      <span className="inline-flex min-h-11 items-center gap-1 font-bold text-accent">
        Watch it being written
        <ChevronRightIcon className="size-5" />
      </span>
    </WideCard>
  );
}

function Writing() {
  return (
    <span className="inline-flex items-center gap-1.5 text-accent">
      <QuillIcon className="size-4 animate-breathe" />
      Being written
    </span>
  );
}

type WideCardProps = { story: StoryCard; label: ReactNode; text: string | null; children: ReactNode };

function WideCard({ story, label, text, children }: WideCardProps) {
  return (
    <article className="relative flex overflow-hidden rounded-card border border-line bg-surface shadow-card">
      <div className="relative w-28 shrink-0 sm:w-40">
        <StoryCover story={story} className="absolute inset-0" />
      </div>
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1.5 p-4 sm:p-6">
        <p className="font-semibold text-ink-soft text-sm">{label}</p>
        <h2 className="font-story text-ink text-xl leading-snug">
          <Link
            href={`/stories/${story.id}`}
            lang={story.language}
            className="after:absolute after:inset-0 after:rounded-card"
          >
            {story.title || (story.status === 'writing' ? 'A new story…' : 'A story without a title')}
          </Link>
        </h2>
        {text ? <p className="mb-1.5 line-clamp-3 text-ink-soft text-sm">{text}</p> : null}
        {children}
      </div>
    </article>
  );
}
