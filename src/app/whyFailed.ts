import { StoreError } from '#runtime/storeError.ts';
import {
  AreaInUseError,
  EmailTakenError,
  UnknownIdError,
  NotInForceError,
  PublishedProcessError,
  SlugTakenError,
  StaleDraftError,
} from '#storage/errors.ts';
import type { Said } from '#text/said.ts';

/** Says in words why something was not stored or read, and what to do next. Nothing was changed by it. */
export function whyFailed(error: unknown): Said {
  if (error instanceof StoreError) return { code: `app.store.${error.reason}` };
  if (error instanceof EmailTakenError) return { code: 'app.taken.email', params: { email: error.email } };
  if (error instanceof SlugTakenError) return { code: 'app.taken.slug', params: { slug: error.slug } };
  if (error instanceof StaleDraftError) return { code: 'app.staleDraft' };
  if (error instanceof UnknownIdError) return { code: `app.notFound.${error.what}` };
  if (error instanceof NotInForceError) return { code: `app.notInForce.${error.because}` };
  if (error instanceof AreaInUseError) return { code: 'app.areaInUse' };
  if (error instanceof PublishedProcessError) return { code: 'app.publishedProcess' };
  return { code: 'app.store.unknown' };
}

/** Whether it is one of the failures that can happen to anybody; anything else is a bug. */
export function isKnownFailure(error: unknown): boolean {
  return error instanceof StoreError || whyFailed(error).code !== 'app.store.unknown';
}

/** The first line of an error, for whoever gives help. */
export function detailOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split('\n', 1).join('');
}
