import { z } from './zod.ts';
import type { Json } from './json.ts';

/** Schema of any JSON. Named, so that the published JSON Schema holds it once. */
export const jsonSchema: z.ZodType<Json> = z.json().meta({ id: 'Json' });
