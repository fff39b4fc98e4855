/** A crescent in its haze; place it over the landscape. Decorative. */
export function Moon({ className = 'w-28' }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 300 300" className={className}>
      <defs>
        <radialGradient id="moon-haze">
          <stop offset="0" stopColor="var(--color-sky-moon)" stopOpacity="0.2" />
          <stop offset="0.5" stopColor="var(--color-sky-moon)" stopOpacity="0.08" />
          <stop offset="1" stopColor="var(--color-sky-moon)" stopOpacity="0" />
        </radialGradient>
      </defs>
      <circle cx="150" cy="150" r="150" fill="url(#moon-haze)" />
      <path
        d="M187 179a47 47 0 0 1-58-77 52 52 0 1 0 76 66 47 47 0 0 1-18 11Z"
        transform="rotate(-12 150 150)"
        fill="var(--color-sky-moon)"
      />
    </svg>
  );
}
