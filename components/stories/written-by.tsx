/** The last line of a story's page: who wrote it. */
export function WrittenBy({ model }: { model: string | null }) {
  if (model === null) return null;
  const words =
    model === 'built-in'
      ? 'Written by the built-in storyteller. Add an OpenRouter key for new plots.'
      : `Written by ${model}`;
  return <p className="mx-auto mt-8 max-w-[34rem] break-words text-center text-ink-faint text-sm">{words}</p>;
}
