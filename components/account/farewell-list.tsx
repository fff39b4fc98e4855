type FarewellListProps = {
  /** How many of each have gone. */
  removed: { profiles: number; heroes: number; stories: number; files: number };
};

const WORDS = {
  profiles: ['child’s profile', 'children’s profiles'],
  heroes: ['hero', 'heroes'],
  stories: ['story', 'stories'],
  files: ['recording or picture', 'recordings and pictures'],
} as const;

/** What was removed with an account, in a parent's words. */
export function FarewellList({ removed }: FarewellListProps) {
  const lines = (['profiles', 'heroes', 'stories', 'files'] as const).flatMap((name) => {
    const count = removed[name];
    return count === 0 ? [] : [`${count} ${WORDS[name][count === 1 ? 0 : 1]}`];
  });
  if (lines.length === 0) return <p className="text-ink-soft">There was nothing in it yet.</p>;
  return (
    <>
      <p className="text-ink-soft">With it went</p>
      <ul className="mt-2 list-disc pl-5 text-ink">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
