import { FieldError } from '@/components/ui/field';

/** `field`: how the request names it. */
export type EarlierStory = { field: 'continueFrom' | 'retell'; id: string; title: string };

/** Names the story that this one continues, or tells anew. */
export function EarlierLine({ field, id, title, error }: EarlierStory & { error: string | undefined }) {
  return (
    <div className="mb-8 rounded-card lg:col-span-full bg-accent-soft px-5 py-4 text-ink">
      <input type="hidden" name={field} value={id} />
      <p>
        {field === 'continueFrom' ? 'Continues' : 'Tells anew'} <span className="font-story">“{title}”</span>
      </p>
      {field === 'retell' ? (
        <p className="mt-1 text-ink-soft text-sm">The same story: choose another moral or another length.</p>
      ) : null}
      {error ? <FieldError id={field}>{error}</FieldError> : null}
    </div>
  );
}
