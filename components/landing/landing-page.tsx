import { buttonClass } from '@/components/ui/button-class';
import { Link } from '@/components/ui/link';
import { Wordmark } from '@/components/ui/wordmark';
import { Moon } from './moon';
import { NightLandscape } from './night-landscape';
import { type Sample, SampleTeller } from './sample-teller';
import { WhatItDoes } from './what-it-does';

type LandingPageProps = { sample: Sample; languages: readonly { code: string; name: string }[] };

export function LandingPage({ sample, languages }: LandingPageProps) {
  return (
    <main className="pb-20">
      <LandingHero />
      <div className="px-4 pt-6 sm:pt-10">
        <SampleTeller first={sample} languages={languages} />
      </div>
      <WhatItDoes />
      <section className="page-column pt-16 text-center sm:pt-24">
        <h2 className="font-story text-3xl leading-tight sm:text-4xl">Who is going to bed at your place?</h2>
        <p className="mx-auto mt-3 max-w-md text-ink-soft">A name, an age and two or three things they love will do.</p>
        <Link href="/sign-up" className={buttonClass('primary', 'large', 'mt-7')}>
          Create an account
        </Link>
      </section>
    </main>
  );
}

function LandingHero() {
  return (
    <div className="relative flex min-h-[92svh] flex-col overflow-hidden bg-sky-high text-sky-ink sm:min-h-[96svh]">
      <NightLandscape keep="xMidYMax slice" className="absolute inset-0 size-full" />
      <Moon className="absolute top-8 -right-10 w-52 sm:top-[6svh] sm:right-[6vw] sm:w-80" />
      <header className="page-column relative flex items-center justify-between pt-[max(0.75rem,env(safe-area-inset-top))]">
        <Wordmark />
        <Link
          href="/sign-in"
          className="-mr-4 inline-flex min-h-12 items-center rounded-full px-4 font-bold hover:bg-sky-ink/10"
        >
          Sign in
        </Link>
      </header>
      <div className="page-column relative pt-[9svh] pb-72 sm:pt-[12svh] sm:pb-64">
        <h1 className="max-w-[13em] font-story text-[2.5rem] leading-[1.1] tracking-[-0.015em] sm:text-6xl">
          A bedtime story about your own child, written tonight
        </h1>
        <p className="mt-5 max-w-md text-lg text-sky-ink leading-relaxed sm:text-xl">
          Say who is listening. Watch the story being written, word by word, and read it aloud in the dark.
        </p>
        <div className="mt-8 flex flex-wrap gap-3">
          <Link
            href="/sign-up"
            className="inline-flex min-h-14 items-center rounded-full bg-sky-moon px-7 font-bold text-hill-near text-lg shadow-float transition-colors duration-200 hover:bg-sky-ink"
          >
            Create an account
          </Link>
          <a
            href="#sample"
            className="inline-flex min-h-14 items-center rounded-full border border-sky-ink/50 bg-hill-near/80 px-6 font-bold text-lg hover:bg-hill-near"
          >
            Hear one first
          </a>
        </div>
      </div>
    </div>
  );
}
