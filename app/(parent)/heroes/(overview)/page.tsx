import type { Metadata } from 'next';
import { Suspense } from 'react';
import { HeroLanguageFilter } from '@/components/heroes/hero-language-filter';
import { HeroesList, HeroesListSkeleton } from '@/components/heroes/heroes-list';
import { buttonClass } from '@/components/ui/button-class';
import { PlusIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { storyLanguagesOf } from '@/lib/composition';
import { listHeroes } from '@/lib/heroes/heroes-repository';
import { LANGUAGE_NAMES } from '@/lib/languages';
import { pageParent } from '../../page-parent';

export const metadata: Metadata = { title: 'Heroes' };

export default function HeroesPage({ searchParams }: PageProps<'/heroes'>) {
  return (
    <>
      <PageHeader
        title="Heroes"
        text="Friends who come back in story after story."
        actions={
          <Link href="/heroes/new" className={buttonClass('secondary')}>
            <PlusIcon className="size-5" />
            Add a hero
          </Link>
        }
      />
      <Suspense fallback={<HeroesListSkeleton />}>
        <Heroes searchParams={searchParams} />
      </Suspense>
    </>
  );
}

async function Heroes({ searchParams }: Pick<PageProps<'/heroes'>, 'searchParams'>) {
  const parent = await pageParent();
  const { language: asked } = await searchParams;
  const language = typeof asked === 'string' && Object.hasOwn(LANGUAGE_NAMES, asked) ? asked : undefined;
  const [languages, heroes] = await Promise.all([storyLanguagesOf(parent), listHeroes(parent.db, language)]);
  return (
    <>
      <HeroLanguageFilter language={language} languages={languages.map(({ code }) => code)} />
      <HeroesList heroes={heroes} />
    </>
  );
}
