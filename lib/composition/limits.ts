import 'server-only';
import path from 'node:path';
import { headers } from 'next/headers';
import { type ApiKeyCard, type ApiKeyService, listApiKeys } from '../account/api-keys-repository';
import { type KeyCheck, saveOwnKey } from '../account/own-keys';
import type { Parent } from '../account/parent';
import type { KeySecrets } from '../account/sealed-key';
import { openRouterKeyCheck } from '../adapters/ai/open-router-key';
import { isLite } from '../adapters/supabase/endpoint';
import { findKeysSecret, loadKeysSecret } from '../adapters/supabase/lite-secrets';
import { requestSession } from '../adapters/supabase/request-session';
import { elevenLabsKeyCheck } from '../adapters/voices/eleven-labs-key';
import { env } from '../env';
import { AppError } from '../errors';
import { log } from '../log';
import { currentPeer } from '../request-context';
import { clientAddress } from '../usage/client-address';
import { getUsageReport } from '../usage/month-usage';
import { PLANS, type PlanDraft } from '../usage/plan';
import { type Turn, takeTurns, turnOf } from '../usage/turns';
import type { UsageReport } from '../usage/usage';
import { keyCheckPolicy } from './calls';

/** What a parent may have who was given no plan of their own; null: no plans, no limits. */
export function defaultPlan(): PlanDraft | null {
  return env.PLANS === 'on' ? PLANS.free : null;
}

export function usageOfThisMonth({ db }: Parent): Promise<UsageReport> {
  return getUsageReport(db, new Date().toISOString().slice(0, 10), defaultPlan());
}

// Keys ----------------------------------------------------------------------------------------------------------------

async function loadSecrets(): Promise<KeySecrets | null> {
  const dataDir = path.resolve(env.TALE_DATA_DIR);
  const { KEYS_SECRET: secret, KEYS_SECRET_PREVIOUS: previous } = env;
  const earlier = previous === undefined ? [] : [previous];
  if (!isLite()) return secret === undefined ? null : [secret, ...earlier];
  if (secret === undefined) return [await loadKeysSecret(dataDir), ...earlier];
  const own = await findKeysSecret(dataDir);
  return [secret, ...earlier, ...(own === null ? [] : [own])];
}

let secrets: Promise<KeySecrets | null> | undefined;

/** What parents' own keys are sealed with; null where the host of a Supabase project has set no `KEYS_SECRET`. */
export function keySecrets(): Promise<KeySecrets | null> {
  secrets ??= loadSecrets().catch((error: unknown) => {
    // The next request tries again.
    secrets = undefined;
    throw error;
  });
  return secrets;
}

const never = new AbortController().signal;

function underPolicy(service: ApiKeyService, check: KeyCheck): KeyCheck {
  return (apiKey) => keyCheckPolicy(service).call(() => check(apiKey), { signal: never });
}

const KEY_CHECKS: Readonly<Record<ApiKeyService, KeyCheck>> = {
  openrouter: underPolicy('openrouter', openRouterKeyCheck(env.OPENROUTER_BASE_URL)),
  elevenlabs: underPolicy('elevenlabs', elevenLabsKeyCheck(env.ELEVENLABS_BASE_URL)),
};

export async function storeOwnKey(parent: Parent, input: unknown): Promise<void> {
  const known = await keySecrets();
  if (known === null) throw new AppError('forbidden');
  await saveOwnKey(parent, input, { secrets: known, checks: KEY_CHECKS });
}

/** As they may be shown; null where the host keeps no keys. */
export async function listOwnKeys({ db }: Parent): Promise<ApiKeyCard[] | null> {
  return (await keySecrets()) === null ? null : listApiKeys(db);
}

export async function hasOwnStoryteller({ db }: Parent): Promise<boolean> {
  return (await listApiKeys(db)).some(({ service }) => service === 'openrouter');
}

// Turns ---------------------------------------------------------------------------------------------------------------

const QUARTER_HOUR_S = 15 * 60;
const HOUR_S = 60 * 60;

/** A household has one address. */
const PARENTS_AT_AN_ADDRESS = 5;

// One per process: actions and routes are bundled apart.
const shared = globalThis as typeof globalThis & { hasWarnedOfProxies?: boolean };

async function addressOfRequest(): Promise<string | null> {
  const forwardedFor = (await headers()).get('x-forwarded-for');
  const peer = currentPeer();
  // Where nobody has sent the header, Next fills in the peer.
  const isForwarded = forwardedFor !== null && peer !== undefined && forwardedFor !== peer;
  if (isForwarded && env.TRUSTED_PROXIES === 0 && !shared.hasWarnedOfProxies) {
    shared.hasWarnedOfProxies = true;
    log.warn(
      'a request came with X-Forwarded-For: if from a proxy of yours, set TRUSTED_PROXIES, or all share one limit',
    );
  }
  return clientAddress({ forwardedFor, peer }, env.TRUSTED_PROXIES);
}

type Limited = { what: string; most: number; seconds: number };

async function turnsOf({ what, most, seconds }: Limited, parent: string | null): Promise<Turn[]> {
  if (most === 0) return [];
  const secret = (await keySecrets())?.[0] ?? env.SUPABASE_KEY ?? '';
  const address = await addressOfRequest();
  const atAddress = parent === null ? most : most * PARENTS_AT_AN_ADDRESS;
  return [
    ...(parent === null ? [] : [turnOf(secret, `${what} of a parent`, parent, { most, seconds })]),
    ...(address === null ? [] : [turnOf(secret, `${what} at an address`, address, { most: atAddress, seconds })]),
  ];
}

/** What a request for one of these takes; for `takeTurns`, or for a function of the database that takes them itself. */
export function turnsFor({ id }: Parent, what: 'stories' | 'titles' | 'narrations'): Promise<Turn[]> {
  // As many titles as stories, and counted apart: who tries some may still have tonight's.
  const most = what === 'narrations' ? env.RATE_LIMIT_NARRATIONS : env.RATE_LIMIT_STORIES;
  return turnsOf({ what, most, seconds: HOUR_S }, id);
}

/** Before somebody is signed in; throws `too_many_requests`. */
export async function admitSignIn(email: string): Promise<void> {
  const limit = { what: 'sign-ins', most: env.RATE_LIMIT_SIGN_IN, seconds: QUARTER_HOUR_S };
  await takeTurns(await requestSession(), await turnsOf(limit, email.toLowerCase()));
}

export async function admitSignUp(): Promise<void> {
  const limit = { what: 'sign-ups', most: env.RATE_LIMIT_SIGN_UP, seconds: HOUR_S };
  await takeTurns(await requestSession(), await turnsOf(limit, null));
}

/** Before a mail is sent to whoever owns the address: it is theirs to be spared, and the host's to pay for. */
export async function admitPasswordMail(email: string): Promise<void> {
  const limit = { what: 'password mails', most: env.RATE_LIMIT_PASSWORD_MAILS, seconds: HOUR_S };
  await takeTurns(await requestSession(), await turnsOf(limit, email.toLowerCase()));
}

/** For strangers, who look in at the landing page: an address has these turns, whoever it is. */
export function turnsForSamples(): Promise<Turn[]> {
  return turnsOf({ what: 'samples', most: env.RATE_LIMIT_SAMPLES, seconds: HOUR_S }, null);
}
