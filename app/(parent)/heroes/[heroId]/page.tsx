import type { Metadata } from 'next';
import { DeleteHero } from '@/components/heroes/delete-hero';
import { HeroCard } from '@/components/heroes/hero-card';
import { HeroForm } from '@/components/heroes/hero-form';
import { BackLink } from '@/components/ui/back-link';
import { PageHeader } from '@/components/ui/page-header';
import { storyLanguagesOf } from '@/lib/composition';
import { getHero } from '@/lib/heroes/heroes-repository';
import { orNotFound, pageParent } from '../../page-parent';
import { deleteHeroAction, updateHeroAction } from '../actions';

export const metadata: Metadata = { title: 'A hero' };

export default async function HeroPage({ params }: PageProps<'/heroes/[heroId]'>) {
  const parent = await pageParent();
  const hero = await orNotFound((await params).heroId, (id) => getHero(parent.db, id));
  const languages = await storyLanguagesOf(parent);
  return (
    <>
      <PageHeader title={hero.name} back={<BackLink href="/heroes">Heroes</BackLink>} />
      {hero.isSeeded ? (
        <HeroCard hero={hero} />
      ) : (
        <>
          <HeroForm action={updateHeroAction} hero={hero} languages={languages.map(({ code }) => code)} />
          <div className="mt-10">
            <DeleteHero hero={hero} action={deleteHeroAction} />
          </div>
        </>
      )}
    </>
  );
}
