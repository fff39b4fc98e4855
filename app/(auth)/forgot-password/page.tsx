import type { Metadata } from 'next';
import { AuthShell } from '@/components/account/auth-shell';
import { ForgotPasswordForm } from '@/components/account/forgot-password-form';
import { Link } from '@/components/ui/link';
import { sendPasswordResetAction } from '../actions';

export const metadata: Metadata = { title: 'A new password' };

export default function ForgotPasswordPage() {
  return (
    <AuthShell
      title="A new password"
      text="Tell us your e-mail, and we send you a link to choose one."
      footer={<Link href="/sign-in">Back to signing in</Link>}
    >
      <ForgotPasswordForm action={sendPasswordResetAction} />
    </AuthShell>
  );
}
