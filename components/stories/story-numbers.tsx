import { Card } from '@/components/ui/card';
import { LANGUAGE_NAMES } from '@/lib/languages';
import type { StoryStatistics } from '@/lib/stories/story';
import { StoryStars } from './story-stars';

/** What has been told so far, in numbers. */
export function StoryNumbers({ statistics }: { statistics: StoryStatistics }) {
  const { stories, meanRating, languages, children: listeners } = statistics;
  return (
    <Card title="Your stories">
      {stories === 0 ? (
        <p className="text-ink-soft">None told to its end yet.</p>
      ) : (
        <>
          <p className="flex flex-wrap items-center gap-x-3 text-ink-soft">
            <span>
              <span className="font-bold text-ink">{stories === 1 ? 'One story' : `${stories} stories`}</span>
              {inWords(languages)}
            </span>
            <StoryStars rating={meanRating === null ? null : Math.round(meanRating)} />
          </p>
          <ul className="mt-3 grid gap-1 text-ink-soft">
            {listeners.map(({ id, name, stories: told, meanRating: rating }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3">
                <span>
                  <span className="font-bold text-ink">{name}</span> · {told === 1 ? 'one story' : `${told} stories`}
                </span>
                <StoryStars rating={rating === null ? null : Math.round(rating)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function inWords(languages: StoryStatistics['languages']): string {
  const name = (language: string) => LANGUAGE_NAMES[language] ?? language;
  const [only, ...others] = languages;
  if (only !== undefined && others.length === 0) return ` in ${name(only.language)}`;
  return `: ${languages.map(({ language, stories }) => `${stories} in ${name(language)}`).join(', ')}`;
}
