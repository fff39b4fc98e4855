import type { Metadata } from 'next';
import { ChildForm } from '@/components/children/child-form';
import { DeleteChild } from '@/components/children/delete-child';
import { BackLink } from '@/components/ui/back-link';
import { PageHeader } from '@/components/ui/page-header';
import { getChild } from '@/lib/children/children-repository';
import { storyLanguagesOf } from '@/lib/composition';
import { orNotFound, pageParent } from '../../page-parent';
import { deleteChildAction, updateChildAction } from '../actions';

export const metadata: Metadata = { title: 'A child’s profile' };

export default async function ChildPage({ params }: PageProps<'/children/[childId]'>) {
  const parent = await pageParent();
  const profile = await orNotFound((await params).childId, (id) => getChild(parent.db, id));
  const languages = await storyLanguagesOf(parent);
  return (
    <>
      <PageHeader title={profile.name} back={<BackLink href="/children">Children</BackLink>} />
      <ChildForm action={updateChildAction} profile={profile} languages={languages.map(({ code }) => code)} />
      <div className="mt-10">
        <DeleteChild profile={profile} action={deleteChildAction} />
      </div>
    </>
  );
}
