import type { Metadata } from 'next';
import { connection } from 'next/server';
import { HeroForm } from '@/components/heroes/hero-form';
import { BackLink } from '@/components/ui/back-link';
import { PageHeader } from '@/components/ui/page-header';
import { storyLanguages } from '@/lib/composition';
import { createHeroAction } from '../actions';

export const metadata: Metadata = { title: 'A new hero' };

export default async function NewHeroPage() {
  // The languages are those of the storyteller that this server runs with, not of the one it was built with.
  await connection();
  return (
    <>
      <PageHeader title="A new hero" back={<BackLink href="/heroes">Heroes</BackLink>} />
      <HeroForm action={createHeroAction} languages={storyLanguages().map(({ code }) => code)} />
    </>
  );
}
