import type { z } from '#model/zod.ts';
import type { Directory, GroupId, PersonId } from '#model/directory.ts';
import type { Issue } from '#model/issue.ts';
import type { Json, JsonObject } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import type { World } from '#model/world.ts';
import type { Lang } from '#text/langs.ts';
import type { Said } from '#text/said.ts';
import type { Measure, Operator } from './operator.ts';

/** Who reads an answer as text. */
export interface Reader {
  readonly directory: Directory;
  readonly lang: Lang;
  /** IANA time zone for instants. */
  readonly zone: string;
}

/** Whom an answer names. */
export interface Named {
  readonly people: readonly PersonId[];
  readonly groups: readonly GroupId[];
}

/**
 * What a field kind is: pure, one folder each. `index.ts` lists them, `faces.tsx` lists how they look.
 * An answer is JSON; `empty` stands for "not answered". Words: `<type>.name`, `<type>.about`, and its codes.
 */
export interface FieldKind {
  readonly type: string;
  /** A name that `ui/BlockIcon` knows. */
  readonly icon: string;
  /** False for headings and explanations, which ask nothing. */
  readonly asks: boolean;
  /** Whether its answers name people or groups, so that voters, responsibles and recipients may come from it. */
  readonly canName: boolean;
  /** Whether a process may give the answer that a form starts with (`Field.initial`). */
  readonly takesInitial: boolean;
  /** What its answers are compared as; null when they cannot be compared with anything. */
  readonly measure: Measure | null;
  /** What a condition may ask of its answers, in the order in which it is offered. */
  readonly operators: readonly Operator[];
  /** Strict schema of `Field.options`. */
  readonly options: z.ZodType<JsonObject>;
  readonly freshOptions: () => JsonObject;
  readonly empty: Json;
  readonly isEmpty: (answer: Json) => boolean;
  /** What is wrong with an answer that is not empty, or null. Never throws, whatever the JSON. */
  readonly checkAnswer: (answer: Json, field: Field, world: World) => Said | null;
  /** What is wrong with the field as it is drawn (a choice without choices, an initial answer that does not fit). */
  readonly checkField: (field: Field) => readonly Issue[];
  /** The answer in a reader's words, for mails, titles, history and reading views; '' when empty. */
  readonly toText: (answer: Json, field: Field, reader: Reader) => string;
  /** Whom the answer names; voters and responsibles may come from a field. */
  readonly named: (answer: Json) => Named;
  /** The answer that `Field.initial` stands for. They differ where people are named: a process holds actors, an answer ids. */
  readonly fromInitial: (initial: Json) => Json;
  /** What `Field.initial` holds so that a form starts with this answer. */
  readonly toInitial: (answer: Json) => Json;
}

/** What a kind without people answers to `named`. */
export const nobody: Named = { people: [], groups: [] };
