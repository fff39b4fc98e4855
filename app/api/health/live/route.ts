import { connection } from 'next/server';

/** Answers while the process does, whatever it depends on: to start it anew would not bring a database back. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json({ status: 'live' }, { headers: { 'cache-control': 'no-store' } });
}
