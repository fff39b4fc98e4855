import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { dayInWords, type PlanInUse, type UsageReport } from '@/lib/usage/usage';
import { MonthChart } from './month-chart';
import { MEASURES, monthInWords } from './usage-words';

/** The month: what the plan has left of it, and what was used on each day. */
export function UsageCard({ report: { days, plan } }: { report: UsageReport }) {
  const [first, last] = [days[0], days.at(-1)];
  const used = days.filter((day) => MEASURES.some(({ of }) => of(day) > 0));
  return (
    <Card title={first ? monthInWords(first.date) : 'This month'}>
      {plan ? <PlanWords plan={plan} /> : null}
      <div className="grid gap-5">
        {MEASURES.map((measure) => (
          <MonthChart key={measure.name} days={days} measure={measure} />
        ))}
      </div>
      {first && last ? (
        <p aria-hidden className="mt-1 flex justify-between text-ink-faint text-sm">
          <span>{dayInWords(first.date)}</span>
          <span>{dayInWords(last.date)}</span>
        </p>
      ) : null}
      {used.length > 0 ? (
        <details className="mt-4">
          <summary className="inline-flex min-h-11 items-center font-bold text-accent">Day by day</summary>
          <table className="w-full text-left text-ink-soft text-sm tabular-nums">
            <thead>
              <tr>
                <th scope="col" className="py-1.5 font-bold">
                  Day
                </th>
                {MEASURES.map(({ name }) => (
                  <th key={name} scope="col" className="py-1.5 pl-3 text-right font-bold">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {used.map((day) => (
                <tr key={day.date} className="border-line border-t">
                  <th scope="row" className="whitespace-nowrap py-1.5 font-normal">
                    {dayInWords(day.date)}
                  </th>
                  {MEASURES.map(({ name, of, inShort }) => (
                    <td key={name} className="whitespace-nowrap py-1.5 pl-3 text-right">
                      {inShort(of(day))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : null}
    </Card>
  );
}

function PlanWords({
  plan: { name, stories, children: profiles, maxLengthMinutes, hasPaidVoices, resetsOn },
}: PlanProps) {
  return (
    <dl className="mb-6 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-ink-soft">
      <PlanLine name="Plan" words={<span className="capitalize">{name}</span>} />
      <PlanLine name="Stories" words={`${ofAllowed(stories)}, anew on ${dayInWords(resetsOn)}`} />
      <PlanLine name="Children" words={ofAllowed(profiles)} />
      <PlanLine name="Length" words={`up to ${maxLengthMinutes} minutes`} />
      <PlanLine name="Voices" words={hasPaidVoices ? 'all' : 'the built-in one'} />
    </dl>
  );
}

type PlanProps = { plan: PlanInUse };

function PlanLine({ name, words }: { name: string; words: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="text-right font-bold text-ink">{words}</dd>
    </>
  );
}

function ofAllowed({ used, allowed }: PlanInUse['stories']): string {
  return allowed === null ? `${used}, without limit` : `${used} of ${allowed}`;
}
