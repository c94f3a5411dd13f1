/**
 * The page's one Trusted Types policy; the content security policy asks for it. It is the default policy, because the
 * strings that reach it come from libraries: the component library writes its variables into a `<style>` as text, and a
 * worker is begun by address. Nothing here makes HTML, and nothing runs from a string.
 */
export const policy = {
  /** Text without a `<` cannot hold an element: it is a style sheet. */
  createHTML(text: string): string {
    if (text.includes('<')) throw new UntrustedError('HTML', text);
    return text;
  },

  /** Only the workers that were built with this page. */
  createScriptURL(address: string): string {
    const url = new URL(address, location.href);
    const isOurs =
      url.origin === location.origin && /^\/(?:assets\/[\w.-]+\.worker-[\w-]+|sw)\.js$/u.test(url.pathname);
    // The development server serves workers from their sources and has no content security policy.
    if (!isOurs && !import.meta.env.DEV) throw new UntrustedError('script address', address);
    return address;
  },
} as const;

/** Makes the policy known to the browser; where there are no Trusted Types there is nothing to do. */
export function installPolicy(): void {
  factory()?.createPolicy('default', policy);
}

/** Something that is no part of the application was about to become markup or a script. */
export class UntrustedError extends TypeError {
  override readonly name = 'UntrustedError';
  readonly text: string;
  constructor(what: string, text: string) {
    super(`Refused as ${what}: ${text.slice(0, 80)}`);
    this.text = text;
  }
}

/** What of the browser's Trusted Types is used; the DOM's own types do not name them yet. */
interface PolicyFactory {
  readonly createPolicy: (name: string, rules: typeof policy) => unknown;
}

function factory(): PolicyFactory | undefined {
  return (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
}
