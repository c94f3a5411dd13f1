import { z } from 'zod';

// The content security policy allows no code made from text. zod looks for it once, before its first schema is made, so
// whoever makes schemas takes zod from here: a setting anywhere else could come too late.
z.config({ jitless: true });

/** zod, for every schema of the application. */
export { z };
