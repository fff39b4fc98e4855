const STAR = 'M12 2.9 14.8 8.7 21.2 9.5 16.5 13.9 17.7 20.2 12 17.1 6.3 20.2 7.5 13.9 2.8 9.5 9.2 8.7Z';
const LEFT_HALF = 'M12 2.9V17.1L6.3 20.2 7.5 13.9 2.8 9.5 9.2 8.7Z';

type StarShapeProps = { fill: 'none' | 'half' | 'full'; className?: string };

export function StarShape({ fill, className = 'size-6' }: StarShapeProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
      className={className}
    >
      <path d={STAR} fill={fill === 'full' ? 'currentColor' : 'none'} />
      {fill === 'half' ? <path d={LEFT_HALF} fill="currentColor" stroke="none" /> : null}
    </svg>
  );
}
