import type { Metadata } from 'next';
import { ChildForm } from '@/components/children/child-form';
import { BackLink } from '@/components/ui/back-link';
import { PageHeader } from '@/components/ui/page-header';
import { storyLanguagesOf } from '@/lib/composition';
import { pageParent } from '../../page-parent';
import { createChildAction } from '../actions';

export const metadata: Metadata = { title: 'A new child' };

export default async function NewChildPage() {
  const languages = await storyLanguagesOf(await pageParent());
  return (
    <>
      <PageHeader title="A new child" back={<BackLink href="/children">Children</BackLink>} />
      <ChildForm action={createChildAction} languages={languages.map(({ code }) => code)} />
    </>
  );
}
