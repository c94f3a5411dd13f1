import { blockKinds } from '#blocks/index.ts';
import { fieldKinds } from '#fields/index.ts';
import { actorSchema } from '#model/actor.ts';
import { conditionSchema, operandSchema } from '#model/condition.ts';
import { deadlineSchema, stageDeadlineSchema } from '#model/deadline.ts';
import { dueSchema } from '#model/due.ts';
import { expressionSchema } from '#model/expression.ts';
import { locksSchema } from '#model/locks.ts';
import { processRefSchema } from '#model/otherProcess.ts';
import { spanSchema } from '#model/span.ts';
import { z } from '#model/zod.ts';

/** What several kinds share is listed once, in a section of its own. */
const shared: Readonly<Record<string, z.core.$ZodType>> = {
  actor: actorSchema,
  due: dueSchema,
  span: spanSchema,
  deadline: deadlineSchema,
  stage: stageDeadlineSchema,
  locks: locksSchema,
  test: conditionSchema,
  operand: operandSchema,
  expression: expressionSchema,
};

const leaves = new Set([...Object.values(shared), processRefSchema]);
/** What the editor fills in by itself. */
const given = new Set(['id', 'key', 'type', 'zone']);

/** Every option of every block kind, read from its schema and its exits, by section: `approval` → `bodies.rule all`. */
export function everyOption(): ReadonlyMap<string, readonly string[]> {
  const kinds = blockKinds.map(({ kind, schema, exits, fresh }) => {
    const ways = exits(fresh('es'));
    // A block with one way out has nothing to choose there.
    return [kind, [...listed(schema), ...(ways.length > 1 ? ways.map(({ id }) => `exit ${id}`) : [])]] as const;
  });
  const parts = Object.entries(shared).map(([name, schema]) => [name, listed(schema)] as const);
  return new Map([...kinds, ...parts, ['field', fieldKinds.map(({ type }) => type)]]);
}

function listed(schema: z.core.$ZodType): readonly string[] {
  return [...new Set(optionsIn(schema, [], schema))];
}

/** The options inside a schema, as paths; a choice between values names each of them. */
function optionsIn(schema: z.core.$ZodType, path: readonly string[], root: z.core.$ZodType): readonly string[] {
  if (schema !== root && leaves.has(schema)) return [path.join('.')];
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(partOf);
  if (schema instanceof z.ZodArray) return optionsIn(schema.element, path, root);
  if (schema instanceof z.ZodUnion)
    return schema.options.filter((one) => !isForeign(one)).flatMap((one) => optionsIn(one, path, root));
  if (schema instanceof z.ZodEnum) return schema.options.map((one) => `${path.join('.')} ${one}`);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return optionsIn(schema.unwrap(), path, root);
  return [path.join('.')];

  function partOf([key, part]: readonly [string, z.core.$ZodType]): readonly string[] {
    if (part instanceof z.ZodLiteral) return [[...path, String(part.value)].join(' ')];
    return given.has(key) ? [] : optionsIn(part, [...path, key], root);
  }
}

/** Somebody whom only a file names: nobody chooses one. */
function isForeign(schema: z.core.$ZodType): boolean {
  return (
    schema instanceof z.ZodObject && schema.shape.is instanceof z.ZodLiteral && schema.shape.is.value === 'unknown'
  );
}
