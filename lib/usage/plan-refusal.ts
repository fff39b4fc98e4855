import { z } from 'zod';
import { AppError } from '../errors';
import { dayInWords } from './usage';

/** Why the database refuses something that a plan does not allow. */
const refusalSchema = z.object({
  limit: z.enum(['stories', 'minutes', 'heroes', 'children', 'cost']),
  allowed: z.number(),
  used: z.number(),
  /** `2026-12-01`; missing where waiting does not help. */
  resetsOn: z.iso.date().optional(),
});

type Refusal = z.infer<typeof refusalSchema>;

/** The form's field that a limit is about, as `POST /api/stories` names it. */
const FIELDS: Partial<Record<Refusal['limit'], string>> = { minutes: 'minutes', heroes: 'heroes' };

/** `plan_limit`, whose sentence names the limit, what is used, and the day on which there is more. */
function toPlanError(refusal: Refusal): AppError {
  const said = inWords(refusal);
  const field = FIELDS[refusal.limit];
  return new AppError('plan_limit', { said, ...(field && { fields: { [field]: said } }) });
}

function inWords({ limit, allowed, used, resetsOn }: Refusal): string {
  const anew = resetsOn === undefined ? '' : ` It begins anew on ${dayInWords(resetsOn)}.`;
  switch (limit) {
    case 'stories':
      return `Your plan allows ${counted(allowed, 'story', 'stories')} a month; ${used} used.${anew}`;
    case 'minutes':
      return `Your plan allows stories of up to ${counted(allowed, 'minute', 'minutes')}; you asked for ${used}.`;
    case 'heroes':
      return 'Your plan has stories about your children, without heroes.';
    case 'children':
      return `Your plan allows ${counted(allowed, 'child', 'children')}; you have ${used}.`;
    case 'cost':
      return `Your plan allows ${inDollars(allowed)} for stories; ${inDollars(used)} used.${anew}`;
  }
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const inDollars = (amount: number) => `$${amount.toFixed(2)}`;

/** What a function of the database answers that asks a plan first; throws `plan_limit` where it was refused. */
export function unlessRefused<Answer>(schema: z.ZodType<Answer>, json: unknown): Answer {
  const refused = z.object({ refused: refusalSchema }).safeParse(json);
  if (refused.success) throw toPlanError(refused.data.refused);
  return schema.parse(json);
}
