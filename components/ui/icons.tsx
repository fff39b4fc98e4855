/** Decorative: the words beside an icon, or its button's name, say what it means. */
export type IconProps = { className?: string; isFilled?: boolean };

/** A picture of one line, for icons that belong to one part of the app only. */
export function drawn(path: string) {
  return function Icon({ className = 'size-6', isFilled }: IconProps) {
    return (
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        fill={isFilled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
        className={className}
      >
        <path d={path} />
      </svg>
    );
  };
}

/** A circle as a part of a path. */
function ring(x: number, y: number, radius: number): string {
  const across = radius * 2;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0`;
}

export const MoonIcon = drawn('M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z');
export const LibraryIcon = drawn('M5 4.5v15M9.5 4.5v15M13.5 5.5l4.5 14M3 19.5h18');
export const QuillIcon = drawn('M20 4c-7 0-12 4-13 12l-1.5 4.5M7 16c6 .5 10-3 11-7h-4');
export const AgainIcon = drawn(
  'M4.5 12a7.5 7.5 0 0 1 13-5.2L20 9.3M20 4.5v4.8h-4.8M19.5 12a7.5 7.5 0 0 1-13 5.2L4 14.7M4 19.5v-4.8h4.8',
);
export const ChildIcon = drawn(
  `${ring(12, 12.5, 8)}M9 11.5v.01M15 11.5v.01M9 15.2c1.7 1.5 4.3 1.5 6 0M11.5 4.5c-.5-1 .3-2.2 1.5-2`,
);
export const HeroIcon = drawn(`${ring(12, 6.5, 3.5)}M9 9.5 4.5 20.5c5-1.5 10-1.5 15 0L15 9.5`);
export const AccountIcon = drawn(`${ring(12, 8.5, 4)}M4.5 20.5c1-4.5 4-6 7.5-6s6.5 1.5 7.5 6`);
export const PlusIcon = drawn('M12 5v14M5 12h14');
export const CloseIcon = drawn('m6 6 12 12M18 6 6 18');
export const CheckIcon = drawn('m5 12.5 4.5 4.5L19 7.5');
export const ChevronDownIcon = drawn('m6 9.5 6 6 6-6');
export const ChevronLeftIcon = drawn('m14.5 6-6 6 6 6');
export const ChevronRightIcon = drawn('m9.5 6 6 6-6 6');
export const AlertIcon = drawn(`${ring(12, 12, 9)}M12 7.5V13M12 16.5v.01`);
export const InfoIcon = drawn(`${ring(12, 12, 9)}M12 11.5v5M12 7.7v.01`);
export const SearchIcon = drawn(`${ring(10.5, 10.5, 6.5)}M15.5 15.5l5 5`);
export const HeartIcon = drawn('M12 20C5 15.5 3 12 3.5 8.5c.7-4 6-5 8.5-1 2.5-4 7.8-3 8.5 1 .5 3.5-1.5 7-8.5 11.5Z');
export const StopIcon = drawn('M8.5 6.5h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2Z');
export const ArchiveIcon = drawn('M3.5 4.5h17v4h-17ZM5 8.5v11h14v-11M10 12.5h4');
export const LockIcon = drawn(
  'M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2ZM8 10.5V8a4 4 0 0 1 8 0v2.5',
);
/** An open ring, for `animate-spin`. */
export const SpinnerIcon = drawn('M12 3.5a8.5 8.5 0 1 0 8.5 8.5');
export const LettersIcon = drawn('M3 18 8 6l5 12M4.8 14h6.4M20.5 18v-7.5M20.5 14.3a3 3 0 1 1-6 0 3 3 0 0 1 6 0');
