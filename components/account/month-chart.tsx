import { type DayOfUse, dayInWords } from '@/lib/usage/usage';
import { type Measure, totalOf } from './usage-words';

const SLOT = 10;
const BAR = 7;
const HEIGHT = 40;
/** A day with little is still a day. */
const LEAST_BAR = 3;

/** One kind of use, a bar for each day of the month. Its numbers are in the table below it as well. */
export function MonthChart({ days, measure }: { days: readonly DayOfUse[]; measure: Measure }) {
  const { name, of, inWords } = measure;
  const most = Math.max(...days.map(of));
  const peak = days.find((day) => of(day) === most);
  const total = inWords(totalOf(days, of));
  const peakInWords = most > 0 && peak ? `; most on ${dayInWords(peak.date)}, ${inWords(most)}` : '';
  return (
    <figure>
      <figcaption className="flex items-baseline justify-between gap-3">
        <span className="text-ink-soft">{name}</span>
        <span className="font-bold text-ink">{total}</span>
      </figcaption>
      <svg
        role="img"
        aria-label={`${name} by day: ${total}${peakInWords}.`}
        viewBox={`0 0 ${days.length * SLOT} ${HEIGHT + 1}`}
        preserveAspectRatio="none"
        className="mt-1.5 h-12 w-full"
      >
        <rect x="0" y={HEIGHT} width={days.length * SLOT} height="1" className="fill-line-strong" />
        {days.map((day, index) => {
          const height = of(day) === 0 ? 0 : Math.max((of(day) / most) * HEIGHT, LEAST_BAR);
          const x = index * SLOT + (SLOT - BAR) / 2;
          return <rect key={day.date} x={x} y={HEIGHT - height} width={BAR} height={height} className="fill-accent" />;
        })}
      </svg>
    </figure>
  );
}
