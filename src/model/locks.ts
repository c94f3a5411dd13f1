import { z } from './zod.ts';

/** Which fields nobody changes any more once a request has left a block, unless it left by a bad exit. */
export const locksSchema = z
  .discriminatedUnion('is', [
    /** All that forms had asked for by then, but not those that come after the block. */
    z.strictObject({ is: z.literal('all') }),
    z.strictObject({ is: z.literal('some'), of: z.array(z.strictObject({ field: z.string().min(1) })) }),
  ])
  .meta({ id: 'Locks' });

/** Which fields a block locks. */
export type Locks = Readonly<z.infer<typeof locksSchema>>;

/** What a block locks unless somebody says otherwise. */
export const freshLocks: Locks = { is: 'all' };
