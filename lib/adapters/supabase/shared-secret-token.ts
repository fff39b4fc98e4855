import { type JWTPayload, jwtVerify } from 'jose';

/** The claims of a token, or null where its signature does not hold or it has ended. */
export type VerifyToken = (token: string) => Promise<JWTPayload | null>;

/** More parents than a household's server sees in an hour, in less than a megabyte. */
const REMEMBERED_TOKENS = 500;

/** For tokens signed with a secret that this process knows. Remembers what it has verified: each is sent many times. */
export function verifierOf(secret: string): VerifyToken {
  const key = new TextEncoder().encode(secret);
  const verified = new Map<string, JWTPayload>();
  return async (token) => {
    const known = verified.get(token);
    if (known !== undefined && (known.exp ?? 0) * 1000 > Date.now()) return known;
    verified.delete(token);
    try {
      const { payload } = await jwtVerify(token, key, { audience: 'authenticated', algorithms: ['HS256'] });
      if (verified.size >= REMEMBERED_TOKENS) verified.clear();
      verified.set(token, payload);
      return payload;
    } catch {
      return null;
    }
  };
}
