import type { Db } from '../db';

/** Who is signed in: verified, with a database client that acts as this parent. */
export type Parent = {
  id: string;
  email: string | null;
  db: Db;
};

export type ParentProfile = {
  displayName: string | null;
  uiLanguage: string;
  /** IANA name, as `Europe/Berlin`. */
  timeZone: string;
};
