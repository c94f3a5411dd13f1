import type { CallOutcome, HttpCall } from '#blocks/work.ts';
import type { Said } from '#text/said.ts';

/** Does one call over HTTP. It never throws: what goes wrong is an outcome. */
export type CallPort = (call: HttpCall) => Promise<CallOutcome>;

/** Calls from this page: without cookies, without saying from where, and no longer than it may take. */
export const callFromHere: CallPort = async ({ method, url, headers, body, timeout }) => {
  try {
    const response = await fetch(url, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      body,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(timeout),
    });
    const text = await textOf(response);
    return text === null
      ? failed({ code: 'call.why.tooBig', params: { most: mostBytes / 1_000_000 } })
      : { is: 'response', status: response.status, body: text };
  } catch (error) {
    if (isNamed(error, 'TimeoutError'))
      return failed({ code: 'call.why.timeout', params: { seconds: timeout / 1000 } });
    // `fetch` says no more than that: not allowed, no such server, no way there.
    if (error instanceof TypeError) return failed({ code: 'call.why.network' });
    throw error;
  }
};

/** A response that is larger is not read to its end. */
const mostBytes = 1_000_000;

/** Null when it is too large. */
async function textOf({ body }: Response): Promise<string | null> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function failed(why: Said): CallOutcome {
  return { is: 'failed', why };
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
