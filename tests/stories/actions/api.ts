import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the other system got, in order: `POST /api/orders {"what": 1}`. */
export interface Api {
  readonly origin: string;
  readonly got: readonly string[];
  readonly close: () => Promise<void>;
}

/** Answers one request to the other system, or leaves it without an answer. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/**
 * Another system at the address of the built application: what goes to `/api/` is answered, `answers` in order and the
 * last one from then on; everything else is the application, with the headers with which it is served.
 */
export async function serveApi(application: string, answers: readonly Answer[]): Promise<Api> {
  const got: string[] = [];
  const server = createServer((request, response) => {
    const isApi = (request.url ?? '').startsWith('/api/');
    void (isApi ? called(request, response) : passOn(application, request, response));
  });

  async function called(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request) body += String(part);
    got.push(`${request.method} ${request.url} ${body}`.trim());
    answers[Math.min(got.length, answers.length) - 1]?.(response, request);
  }

  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // Not a pipe: a server that listens on a port has an address with it.
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { origin, got, close: () => closed(server) };
}

async function passOn(application: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const served = await fetch(new URL(request.url ?? '/', application));
  const headers = Object.fromEntries(
    [...served.headers].filter(
      ([key]) => !/^(?:content-encoding|content-length|transfer-encoding|connection)$/u.test(key),
    ),
  );
  response.writeHead(served.status, headers).end(Buffer.from(await served.arrayBuffer()));
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
