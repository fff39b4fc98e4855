import { z } from 'zod';

export const emailSchema = z
  .string()
  .trim()
  .max(254, 'At most 254 characters, please.')
  .pipe(z.email('Please enter an e-mail address.'));

/** bcrypt, which Supabase Auth uses, reads 72 bytes. */
export const newPasswordSchema = z
  .string()
  .min(8, 'At least 8 characters, please.')
  .refine((password) => new TextEncoder().encode(password).length <= 72, 'At most 72 characters, please.');

export const newAccountSchema = z.strictObject({ email: emailSchema, password: newPasswordSchema });

export const credentialsSchema = z.strictObject({
  email: emailSchema,
  password: z.string().min(1, 'Please enter your password.').max(1000, 'That is too long for a password.'),
});
