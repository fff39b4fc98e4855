import { Fieldset } from '@/components/ui/fieldset';
import { LARGEST_SIZE, SMALLEST_SIZE } from '@/lib/children/reading-settings';

type SizeFieldProps = { size: number; onChange: (size: number) => void };

const BUTTON =
  'inline-flex min-h-12 flex-1 items-center justify-center rounded-full border border-line-strong bg-raised font-story ' +
  'text-ink transition-colors duration-200 hover:bg-accent-soft aria-disabled:opacity-60 touch-manipulation';

const SIZES = Array.from({ length: LARGEST_SIZE }, (_, index) => index + SMALLEST_SIZE);

export function SizeField({ size, onChange }: SizeFieldProps) {
  const to = (next: number) => () => {
    if (SIZES.includes(next)) onChange(next);
  };
  return (
    <Fieldset label="Size" className="flex items-center gap-3">
      <button
        type="button"
        aria-label="Smaller letters"
        aria-disabled={size === SMALLEST_SIZE}
        onClick={to(size - 1)}
        className={`${BUTTON} text-base`}
      >
        A
      </button>
      <span role="status" className="flex gap-1.5">
        <span className="sr-only">{`Size ${size} of ${LARGEST_SIZE}`}</span>
        {SIZES.map((step) => (
          <span
            key={step}
            aria-hidden="true"
            className={`size-2 rounded-full border border-accent ${step <= size ? 'bg-accent forced-colors:bg-[CanvasText]' : ''}`}
          />
        ))}
      </span>
      <button
        type="button"
        aria-label="Larger letters"
        aria-disabled={size === LARGEST_SIZE}
        onClick={to(size + 1)}
        className={`${BUTTON} text-2xl leading-none`}
      >
        A
      </button>
    </Fieldset>
  );
}
