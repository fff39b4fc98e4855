import type { Metadata } from 'next';
import { connection } from 'next/server';
import { ChildForm } from '@/components/children/child-form';
import { BackLink } from '@/components/ui/back-link';
import { PageHeader } from '@/components/ui/page-header';
import { storyLanguages } from '@/lib/composition';
import { createChildAction } from '../actions';

export const metadata: Metadata = { title: 'A new child' };

export default async function NewChildPage() {
  // The languages are those of the storyteller that this server runs with, not of the one it was built with.
  await connection();
  return (
    <>
      <PageHeader title="A new child" back={<BackLink href="/children">Children</BackLink>} />
      <ChildForm action={createChildAction} languages={storyLanguages().map(({ code }) => code)} />
    </>
  );
}
