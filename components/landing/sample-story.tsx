const PARAGRAPHS = [
  'Nora could not sleep, because the night had forgotten to come in. It stood outside the window, wide and blue, and did not know where to begin.',
  '“Psst,” said somebody on the sill. It was a snail, and in the shell on its back burned a small, steady light. “I am late with the evening,” said the snail. “There is so much garden, and I have only the one foot. Would you walk ahead and show me where it is still day?”',
  'So Nora went, in slippers, and pointed. There, under the rhubarb. There, in the watering can. And wherever she pointed, the snail held its lantern close, and the last bit of day curled up in the glow and was glad to be found.',
  'It took a long time. Nora did not hurry. She found that when you walk as slowly as a snail, you hear the apples thinking.',
  'At the very end there was one bit of day left, right behind Nora’s own eyes. “That one is yours,” said the snail. “You can put it out yourself.”',
  'Nora lay down. She pulled up the blanket. And the night, which knew its way now, came in on tiptoe and sat down beside her bed.',
] as const;

/** A whole short story to read before signing up, in the type in which the app's own are read. */
export function SampleStory() {
  const [first, ...others] = PARAGRAPHS;
  return (
    <article
      id="sample"
      aria-labelledby="sample-title"
      className="mx-auto max-w-2xl scroll-mt-6 rounded-sheet bg-surface px-6 py-9 shadow-card sm:px-14 sm:py-14"
    >
      <p className="font-bold text-accent text-sm">For Nora, who is five and likes snails</p>
      <h2 id="sample-title" className="mt-1 font-story text-3xl leading-tight sm:text-4xl">
        The Lantern Snail
      </h2>
      <div className="story-prose mt-6 space-y-[1.1em]">
        <p className="first-letter:float-left first-letter:mt-[0.08em] first-letter:mr-1 first-letter:text-[3.4em] first-letter:text-accent first-letter:leading-[0.8]">
          {first}
        </p>
        {others.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </article>
  );
}
