import { Context, Liquid, LiquidError, toValueSync, type Emitter, type Template } from 'liquidjs';
import type { Said } from '#text/said.ts';
import { TextLimitError, textLimits, TextSyntaxError } from './textErrors.ts';
import { partsOf } from './textParts.ts';
import { renderWith } from './textRenderer.ts';

/**
 * Puts answers into a text. Plain text in, plain text out: nothing is escaped, because nobody makes HTML of it.
 * @throws TextSyntaxError when it cannot be understood
 * @throws TextLimitError when it exceeds a bound
 */
function rendered(source: string, answers: Readonly<Record<string, string>>): string {
  if (source.length > textLimits.source) {
    throw new TextLimitError({ code: 'model.text.tooLong', params: { count: source.length, max: textLimits.source } });
  }
  try {
    return output(engine().parse(source), answers);
  } catch (error) {
    throw problem(error, source);
  }
}

function output(templates: Template[], answers: Readonly<Record<string, string>>): string {
  const context = new Context({ ...answers }, engine().options, { sync: true }, { liquid: engine() });
  const emitter = boundedEmitter();
  toValueSync(engine().renderer.renderTemplates(templates, context, emitter));
  return emitter.buffer;
}

/** LiquidJS bounds what filters and loops use, but not how long the whole becomes. */
function boundedEmitter(): Emitter {
  return {
    buffer: '',
    write(piece: unknown) {
      this.buffer += asText(piece);
      if (this.buffer.length > textLimits.output) throw new TextLimitError({ code: 'model.text.tooMuch' });
    },
  };
}

function asText(piece: unknown): string {
  if (typeof piece === 'string') return piece;
  if (typeof piece === 'number' || typeof piece === 'boolean') return String(piece);
  return Array.isArray(piece) ? piece.map(asText).join('') : '';
}

/** Answers are plain words in a reader's language, so there is nothing to reckon, sort or format. */
const filters: ReadonlySet<string> = new Set(
  [
    'append prepend replace replace_first replace_last remove remove_first remove_last',
    'upcase downcase capitalize strip lstrip rstrip squish strip_newlines',
    'truncate truncatewords size default',
  ].flatMap((names) => names.split(' ')),
);
const tags: ReadonlySet<string> = new Set(['if', 'for']);

let made: Liquid | null = null;

/** Made when the first text is read, not when the page loads. */
function engine(): Liquid {
  made ??= newEngine();
  return made;
}

function newEngine(): Liquid {
  const liquid = new Liquid({
    parseLimit: textLimits.source,
    memoryLimit: textLimits.work,
    // A last resort: the bounds on work and output are met long before 2 s, and do not depend on the machine.
    renderLimit: 2000,
    ownPropertyOnly: true,
    strictFilters: true,
    // An unanswered field is an empty text, and `{% if f1 %}` asks whether it was answered.
    jsTruthy: true,
  });
  for (const name of Object.keys(liquid.filters)) if (!filters.has(name)) liquid.unregisterFilter(name);
  for (const name of Object.keys(liquid.tags)) if (!tags.has(name)) delete liquid.tags[name];
  return liquid;
}

function problem(error: unknown, source: string): unknown {
  const cause = LiquidError.is(error) ? (error.originalError ?? error) : error;
  if (cause instanceof TextLimitError) return cause;
  if (cause instanceof RangeError || / limit exceeded/u.test(messageOf(cause))) {
    return new TextLimitError({ code: 'model.text.tooMuch' }, error);
  }
  if (!LiquidError.is(error)) return error;
  return new TextSyntaxError(saidOf(messageOf(cause), error, source), error);
}

function saidOf(message: string, error: LiquidError, source: string): Said {
  const at = error.token.begin;
  const line = source.slice(0, at).split('\n').length;
  const part = partsOf(source).find(({ begin, end }) => begin <= at && at < end);
  const near = part === undefined ? firstLine(source.slice(at)) : source.slice(part.begin, part.end);
  const filter = /undefined filter: (.*?)(?:, line:|$)/u.exec(message)?.[1];
  if (filter !== undefined) return { code: 'model.text.unknownFilter', params: { name: filter, line } };
  if (/tag ".*" not found/u.test(message)) return { code: 'model.text.unknownTag', params: { near, line } };
  if (/not closed/u.test(message)) return { code: 'model.text.notClosed', params: { near, line } };
  return { code: 'model.text.syntax', params: { near, line } };
}

function firstLine(text: string): string {
  return text.split('\n', 1).join('').slice(0, 40);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

renderWith(rendered);
