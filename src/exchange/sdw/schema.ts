import { z } from '#model/zod.ts';
import { processSchema } from '#blocks/process.ts';
import { envelope, sdwVersion } from './file.ts';

/**
 * The JSON Schema (draft 2020-12) of a .sdw file, for whoever writes or checks such files outside Cauce. It is made
 * from the schemas that this copy reads with, and published in `public/`.
 */
export function sdwJsonSchema(): object {
  const file = z.strictObject({ ...envelope.shape, process: processSchema });
  return {
    $id: `https://cauce.invalid/sdw-${sdwVersion}.schema.json`,
    title: `Cauce process file (.sdw), format ${sdwVersion}`,
    description:
      'UTF-8 JSON. `checksum` is SHA-256 over the canonical JSON (sorted keys, no spaces) of {directory, process}.',
    ...z.toJSONSchema(file, { io: 'input', override: ({ jsonSchema }) => nameByAddress(jsonSchema) }),
  };
}

/** In a file people are named by e-mail, groups by slug and processes by name: nothing has an id and nothing is unknown. */
function nameByAddress(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.oneOf !== undefined) schema.oneOf = schema.oneOf.filter((option) => !isUnknown(option));
  if (isOf(schema) === 'process' && schema.properties !== undefined) {
    const { is = {}, name = {} } = schema.properties;
    schema.properties = { is, name };
    schema.required = ['is', 'name'];
  }
  const address = { person: 'email', group: 'slug' }[isOf(schema) ?? ''];
  if (address === undefined || schema.properties === undefined) return;
  const { is = {}, id = {} } = schema.properties;
  schema.properties = { is, [address]: id };
  schema.required = ['is', address];
}

function isUnknown(schema: z.core.JSONSchema._JSONSchema): boolean {
  const is = isOf(schema);
  return is === 'unknown' || is === 'unknownProcess';
}

/** Which way to say who an object schema describes: 'person' for `{is: 'person', …}`. */
function isOf(schema: z.core.JSONSchema._JSONSchema): string | undefined {
  const is = typeof schema === 'object' ? schema.properties?.['is'] : undefined;
  return typeof is === 'object' && typeof is.const === 'string' ? is.const : undefined;
}
