import type { Metadata } from 'next';
import { HeroForm } from '@/components/heroes/hero-form';
import { BackLink } from '@/components/ui/back-link';
import { PageHeader } from '@/components/ui/page-header';
import { storyLanguagesOf } from '@/lib/composition';
import { pageParent } from '../../page-parent';
import { createHeroAction } from '../actions';

export const metadata: Metadata = { title: 'A new hero' };

export default async function NewHeroPage() {
  const languages = await storyLanguagesOf(await pageParent());
  return (
    <>
      <PageHeader title="A new hero" back={<BackLink href="/heroes">Heroes</BackLink>} />
      <HeroForm action={createHeroAction} languages={languages.map(({ code }) => code)} />
    </>
  );
}
