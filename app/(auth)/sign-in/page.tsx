import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AuthShell } from '@/components/account/auth-shell';
import { SignInForm } from '@/components/account/sign-in-form';
import { FormError } from '@/components/ui/form-error';
import { Link } from '@/components/ui/link';
import { ERRORS, isErrorCode } from '@/lib/errors';
import { signInAction } from '../actions';

export const metadata: Metadata = { title: 'Sign in' };

export default function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  return (
    <AuthShell
      title="Welcome back"
      footer={
        <>
          New here? <Link href="/sign-up">Create an account</Link>
        </>
      }
    >
      <Suspense fallback={<SignInForm action={signInAction} />}>
        <SignIn searchParams={searchParams} />
      </Suspense>
    </AuthShell>
  );
}

async function SignIn({ searchParams }: Pick<PageProps<'/sign-in'>, 'searchParams'>) {
  const { next, problem } = await searchParams;
  return (
    <>
      <div className="has-[p]:mb-5">
        <FormError error={isErrorCode(problem) ? ERRORS[problem] : undefined} />
      </div>
      <SignInForm
        action={signInAction}
        {...(typeof next === 'string' && { next })}
        help={<Link href="/forgot-password">Forgot your password?</Link>}
      />
    </>
  );
}
