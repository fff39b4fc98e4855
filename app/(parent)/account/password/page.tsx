import type { Metadata } from 'next';
import { NewPasswordForm } from '@/components/account/new-password-form';
import { PageHeader } from '@/components/ui/page-header';
import { setPasswordAction } from '../actions';

export const metadata: Metadata = { title: 'A new password' };

export default function NewPasswordPage() {
  return (
    <>
      <PageHeader title="A new password" text="You are signed in. Choose the password for next time." />
      <NewPasswordForm action={setPasswordAction} />
    </>
  );
}
