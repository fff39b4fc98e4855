import { z } from 'zod';
import { BUILT_IN_LANGUAGES } from '../../lib/languages.ts';
import { type Finding, fine, reasonOf, wrong } from './finding.ts';

const LONGEST_WAIT_MS = 10_000;
const ELEVENLABS = 'https://api.elevenlabs.io';

const userSchema = z.object({
  subscription: z.object({ character_count: z.number(), character_limit: z.number() }).nullish(),
});
const refusalSchema = z.object({ detail: z.object({ status: z.string() }) });
const voiceSchema = z.object({
  voice_id: z.string(),
  labels: z.record(z.string(), z.string().nullish()).nullish(),
  verified_languages: z.array(z.object({ language: z.string() })).nullish(),
});
const voicesSchema = z.object({ voices: z.array(voiceSchema) });

type ElevenLabsToCheck = { apiKey: string; baseUrl: string | undefined; voice: string };

/** Whether the key is accepted, and who reads. Asks for nothing that is paid for. */
export async function checkElevenLabs({ apiKey, baseUrl = ELEVENLABS, voice }: ElevenLabsToCheck) {
  const what = 'ElevenLabs';
  const get = (at: string) =>
    fetch(`${baseUrl.replace(/\/$/, '')}${at}`, {
      headers: { 'xi-api-key': apiKey },
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    });
  try {
    const account = await checkElevenLabsKey(await get('/v1/user'));
    if (account.todo !== undefined) return { findings: [account], languages: [] as string[] };
    const answer = await get('/v2/voices?page_size=100');
    if (!answer.ok) {
      const todo = 'Let the key read voices (voices_read), at elevenlabs.io → Developers → API keys.';
      return {
        findings: [account, wrong(what, `answers ${answer.status} about its voices`, todo)],
        languages: [] as string[],
      };
    }
    const { voices } = voicesSchema.parse(await answer.json());
    return { findings: [account, ...voiceFindings(voices, voice)], languages: [...BUILT_IN_LANGUAGES] };
  } catch (error) {
    const todo = 'Check ELEVENLABS_BASE_URL and this machine’s way out; their own state is at status.elevenlabs.io.';
    return { findings: [wrong(what, `cannot be reached: ${reasonOf(error)}`, todo)], languages: [] as string[] };
  }
}

async function checkElevenLabsKey(answer: Response): Promise<Finding> {
  const what = 'ElevenLabs';
  if (answer.ok) {
    const { subscription } = userSchema.parse(await answer.json());
    if (subscription && subscription.character_count >= subscription.character_limit) {
      return wrong(what, 'this month’s characters are used up', 'Take a larger plan, or wait for the next month.');
    }
    return fine(what, 'the key is accepted');
  }
  const refusal = refusalSchema.safeParse(await answer.json().catch(() => null));
  // A key that may speak need not be one that may read the account.
  if (refusal.data?.detail.status === 'missing_permissions') return fine(what, 'the key is accepted');
  if (answer.status === 401) {
    return wrong(what, 'ELEVENLABS_API_KEY is not accepted', 'Make a key at elevenlabs.io → Developers → API keys.');
  }
  return wrong(what, `answers ${answer.status} about the key`, 'Try again in a minute.');
}

/** The configured voice reads where no voice is made for a language. */
function voiceFindings(voices: z.infer<typeof voiceSchema>[], configured: string): Finding[] {
  const isMadeFor = (language: string) =>
    voices.some(
      ({ labels, verified_languages: verified }) =>
        labels?.['language'] === language || verified?.some((known) => known.language === language),
    );
  const made = BUILT_IN_LANGUAGES.filter(isMadeFor);
  const said = `${voices.length} voices, made for ${made.join(', ') || 'none of our languages'}`;
  if (made.length === BUILT_IN_LANGUAGES.length || voices.some(({ voice_id }) => voice_id === configured)) {
    return [fine('ElevenLabs voices', said)];
  }
  const todo = 'Set ELEVENLABS_VOICE to a voice of the account, or add one made for the others.';
  return [wrong('ElevenLabs voices', `${said}; ELEVENLABS_VOICE is not among them`, todo)];
}
