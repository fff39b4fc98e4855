import { moralName } from '@/components/stories/moral-names';
import { StoryCover } from '@/components/stories/story-cover';
import type { FormAction } from '@/lib/action-result';
import type { ChildProfile } from '@/lib/children/child-profile';
import type { Story } from '@/lib/stories/story';
import { fieldsOf, fieldsOfContinuation } from './request-fields';
import { RequestForm } from './request-form';
import type { Suggestion } from './suggestion';
import { SuggestionButton } from './suggestion-button';

type SuggestionsProps = {
  profile: Pick<ChildProfile, 'id'>;
  language: string;
  night: string;
  /** What was told last to this child, or else to anybody. */
  lastTold: Story | null;
  others: readonly Suggestion[];
  action: FormAction;
};

const HOW_MANY = 3;

/** Three ways into another story, one tap each: what was told last goes on, or something that was not told lately. */
export function Suggestions({ profile, language, night, lastTold, others, action }: SuggestionsProps) {
  const fresh = others.slice(0, lastTold === null ? HOW_MANY : HOW_MANY - 1);
  return (
    <section aria-labelledby="or-one-of-these">
      <h2 id="or-one-of-these" className="mb-3 font-story text-ink text-xl">
        Or one of these
      </h2>
      <ul className="grid gap-3 sm:grid-cols-3 sm:gap-4">
        {lastTold === null ? null : (
          <li>
            <RequestForm fields={fieldsOfContinuation(lastTold, profile.id)} action={action} className="h-full">
              <SuggestionButton
                picture={<SuggestionPicture story={lastTold} />}
                title={
                  <>
                    Continue <span lang={lastTold.language}>“{lastTold.title}”</span>
                  </>
                }
                text="What happened the next night"
              />
            </RequestForm>
          </li>
        )}
        {fresh.map((suggestion) => {
          const words = wordsOf(suggestion);
          const subject = { id: `${profile.id} ${night} ${words.title}`, title: words.subject, language };
          return (
            <li key={words.title}>
              <RequestForm fields={fieldsOf(suggestion, profile.id, language)} action={action} className="h-full">
                <SuggestionButton
                  picture={<SuggestionPicture story={{ ...subject, childInterests: suggestion.interests }} />}
                  title={words.title}
                  text={words.text}
                />
              </RequestForm>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type PictureProps = { story: { id: string; title: string; language: string; childInterests: readonly string[] } };

/** Standing beside the words on a phone, lying above them where there is room. */
function SuggestionPicture({ story }: PictureProps) {
  return (
    <>
      <StoryCover story={story} className="absolute inset-0 sm:hidden" />
      <StoryCover story={story} shape="banner" className="absolute inset-0 max-sm:hidden" />
    </>
  );
}

function wordsOf({ interests: [interest], moral }: Suggestion) {
  if (interest !== undefined) {
    return { title: `With ${interest} in it`, text: 'Not met for a while', subject: interest };
  }
  const name = moralName(moral ?? 'kindness').toLocaleLowerCase('en');
  return { title: `About ${name}`, text: 'A thought you have not had lately', subject: '' };
}
