import { z } from 'zod';
import { AppError } from '@/lib/errors';

const idSchema = z.uuid();

/** An address with something that cannot be an id is an address of nothing. */
export function requireId(param: string): string {
  const id = idSchema.safeParse(param);
  if (!id.success) throw new AppError('not_found');
  return id.data.toLowerCase();
}
