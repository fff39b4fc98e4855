/** A moon behind a cloud with two stars: the small picture of empty and broken pages. Decorative. */
export function NightLight({ className = 'w-32' }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 128 96" fill="none" className={className}>
      <circle cx="70" cy="42" r="38" className="fill-accent/10" />
      <path d="M82 62A28 28 0 0 1 58 17a28 28 0 1 0 36 34 28 28 0 0 1-12 11Z" className="fill-accent" />
      <path
        d="M24 80a13 13 0 0 1 1.5-25.9A18 18 0 0 1 59 58a11.5 11.5 0 0 1 5 22Z"
        className="fill-raised stroke-line-strong"
        strokeWidth="1.5"
      />
      <path
        d="M98 16c.6 4.5 2.5 6.5 7 7-4.5.6-6.5 2.5-7 7-.6-4.5-2.5-6.4-7-7 4.5-.5 6.5-2.5 7-7Z"
        className="fill-accent"
      />
      <path
        d="M28 26c.4 3 1.7 4.3 4.7 4.7-3 .4-4.3 1.7-4.7 4.7-.4-3-1.7-4.3-4.7-4.7 3-.4 4.3-1.7 4.7-4.7Z"
        className="fill-line-strong"
      />
    </svg>
  );
}
