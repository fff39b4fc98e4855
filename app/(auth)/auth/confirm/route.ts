import { type NextRequest, NextResponse } from 'next/server';
import { z } from 'zod';
import { confirmMailedProof } from '@/lib/adapters/supabase/auth';
import { toAppError } from '@/lib/errors';
import { safeNext } from '../../safe-next';

const typeSchema = z.enum(['signup', 'recovery', 'email', 'email_change', 'magiclink', 'invite']);

/** Where links in mails lead: signs in whoever followed one, and goes on to `next`. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const code = searchParams.get('code');
  const tokenHash = searchParams.get('token_hash');
  const type = typeSchema.safeParse(searchParams.get('type'));
  try {
    if (code !== null) await confirmMailedProof({ code });
    else if (tokenHash !== null && type.success) await confirmMailedProof({ tokenHash, type: type.data });
    else return goTo('/sign-in?problem=link_expired');
    return goTo(safeNext(searchParams.get('next')));
  } catch (error) {
    return goTo(`/sign-in?problem=${toAppError(error).code}`);
  }
}

/** Relative, so that it holds whatever address the app is reached at. */
function goTo(path: string): Response {
  return new NextResponse(null, { status: 303, headers: { location: path } });
}
