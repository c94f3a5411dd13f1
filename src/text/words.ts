/** A key as it is said: plural forms count as one key, without their suffix. */
export type BaseKey<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** The words of one folder in every language. `K` are the keys that may be said. */
export interface Words<K extends string = string> {
  readonly ns: string;
  readonly es: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
  /** Never set: it only carries the keys for the type checker. */
  readonly keys?: (key: K) => void;
}

/**
 * Declares the words of one folder. A key that one language lacks, or has too many, is a type error.
 * Values use `{{name}}` for what is put in and `_one`, `_other` for plurals (chosen by `count`).
 * @throws WordsNameError when `ns` holds a dot, because a code is `<ns>.<key>`.
 */
export function words<const Es extends Readonly<Record<string, string>>>(
  ns: string,
  langs: { readonly es: Es; readonly en: { readonly [P in keyof NoInfer<Es>]: string } },
): Words<BaseKey<keyof Es & string>> {
  if (ns === '' || ns.includes('.')) throw new WordsNameError(ns);
  const handle = { ns, es: langs.es, en: langs.en as Readonly<Record<string, string>> };
  registry.push(handle);
  return handle;
}

/** Every handle that has been declared so far, in order; the last one of a name is the one in use. */
export function allWords(): readonly Words[] {
  return registry;
}

/** The words of a name, or nothing when no module that declares them has been loaded. */
export function wordsOf(ns: string): Words | undefined {
  return registry.findLast((handle) => handle.ns === ns);
}

/** A folder's words were given a name that cannot be part of a code. */
export class WordsNameError extends Error {
  override readonly name = 'WordsNameError';
  readonly ns: string;
  constructor(ns: string) {
    super(`"${ns}" cannot name words: it must not be empty nor hold a dot`);
    this.ns = ns;
  }
}

const registry: Words[] = [];
