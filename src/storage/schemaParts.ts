import type { Place, Refusal } from '#model/issue.ts';
import { isJsonObject, type Json, type JsonObject } from '#model/json.ts';
import { z } from '#model/zod.ts';
import type { Said, SaidParam } from '#text/said.ts';

/** Any text. */
export const text = z.string();
/** A text, or null. */
export const maybe = text.nullable();
/** A whole number, not negative. */
export const whole = z.int().min(0);
/** Structured clones hold nothing that JSON does not, because nothing else is written; looking inside would take long. */
export const json = z.custom<Json>((value) => value !== undefined);
/** A JSON object, not looked into. */
export const jsonObject = z.custom<JsonObject>(isJsonObject);

const param: z.ZodType<SaidParam> = z.lazy(() =>
  z.union([text, z.number(), z.boolean(), z.null(), said, z.array(z.union([text, said]))]),
);
/** Words by their code. */
export const said: z.ZodType<Said> = z.strictObject({ code: text, params: z.record(text, param).exactOptional() });
const place: z.ZodType<Place> = z.strictObject({
  block: text.exactOptional(),
  exit: text.exactOptional(),
  field: text.exactOptional(),
  flow: text.exactOptional(),
  stage: text.exactOptional(),
  path: text.exactOptional(),
});
/** Why something was refused. */
export const refusal: z.ZodType<Refusal> = z.strictObject({
  code: text,
  params: z.record(text, param).exactOptional(),
  place,
});
/** Answers by field. */
export const values = z.record(text, json);
