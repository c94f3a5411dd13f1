import type { Json } from './json.ts';
import type { FieldId } from './process.ts';

/** Answers by field. A field without an answer is absent; a field kind says what its answer is made of. */
export type Values = Readonly<Record<FieldId, Json>>;
