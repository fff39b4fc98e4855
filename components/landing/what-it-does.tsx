import type { ReactNode } from 'react';
import { ChildIcon, HeroIcon, LibraryIcon, LockIcon, MoonIcon, QuillIcon } from '@/components/ui/icons';

type Point = { icon: ReactNode; title: string; text: string };

/** Only what is there today. */
const POINTS: readonly Point[] = [
  {
    icon: <ChildIcon className="size-7" />,
    title: 'About your children',
    text: 'Their names and ages, what they love, and what they are afraid of or allergic to: that never comes up.',
  },
  {
    icon: <HeroIcon className="size-7" />,
    title: 'With heroes who come back',
    text: 'Six are waiting in each of five languages, and you can make up your own.',
  },
  {
    icon: <QuillIcon className="size-7" />,
    title: 'Written while you watch',
    text: 'The first words appear at once. Close the page if you must: the story is finished anyway.',
  },
  {
    icon: <LibraryIcon className="size-7" />,
    title: 'Kept on your shelf',
    text: 'Find a story again, give it stars, and continue it another night.',
  },
  {
    icon: <MoonIcon className="size-7" />,
    title: 'Runs without keys',
    text: 'It has a storyteller of its own that needs no account anywhere. English, Russian, Spanish, German, French.',
  },
  {
    icon: <LockIcon className="size-7" />,
    title: 'Stays where it runs',
    text: 'By default, everything is kept on the machine of whoever hosts it, and nothing is sent anywhere else.',
  },
];

export function WhatItDoes() {
  return (
    <section className="page-column pt-16 sm:pt-24" aria-labelledby="what-it-does">
      <h2 id="what-it-does" className="text-center font-story text-3xl leading-tight sm:text-4xl">
        What it does today
      </h2>
      <ul className="mt-10 grid gap-x-10 gap-y-9 sm:grid-cols-2 lg:grid-cols-3">
        {POINTS.map(({ icon, title, text }) => (
          <li key={title} className="flex gap-4 sm:block">
            <span className="flex size-13 shrink-0 items-center justify-center rounded-full bg-accent-soft text-accent sm:mb-4">
              {icon}
            </span>
            <div>
              <h3 className="font-story text-xl leading-snug">{title}</h3>
              <p className="mt-1 text-ink-soft">{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
