/** The app's name with its moon; decorative around a link that says where it leads. */
export function Wordmark({ className = '' }: { className?: string }) {
  return (
    <span className={`inline-flex items-center gap-2 font-story text-lg leading-none ${className}`}>
      <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6 shrink-0 fill-current opacity-90">
        <path d="M15.5 15.5A8.5 8.5 0 0 1 8.5 2.5a9.5 9.5 0 1 0 13 12 8.5 8.5 0 0 1-6 1Z" />
        <path d="M17.5 3.5c.4 2.6 1.5 3.7 4 4-2.5.4-3.6 1.5-4 4-.4-2.5-1.5-3.6-4-4 2.5-.3 3.6-1.4 4-4Z" />
      </svg>
      Tale Generator
    </span>
  );
}
