import type { Metadata } from 'next';
import { AuthShell } from '@/components/account/auth-shell';
import { SignUpForm } from '@/components/account/sign-up-form';
import { Link } from '@/components/ui/link';
import { signUpAction } from '../actions';

export const metadata: Metadata = { title: 'Create an account' };

export default function SignUpPage() {
  return (
    <AuthShell
      title="Create an account"
      text="For you, the parent. Your children’s profiles stay with it. To write a story, the storyteller is told what it needs."
      footer={
        <>
          Been here before? <Link href="/sign-in">Sign in</Link>
        </>
      }
    >
      <SignUpForm action={signUpAction} />
    </AuthShell>
  );
}
