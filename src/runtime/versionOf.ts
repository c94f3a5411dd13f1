import type { Request } from './records.ts';
import type { PublishedProcess, StoreTransaction } from './store.ts';
import { StoreError } from './storeError.ts';

/** The version that a request follows. @throws StoreError when it is missing */
export async function versionOf(tx: Pick<StoreTransaction, 'published'>, request: Request): Promise<PublishedProcess> {
  const { number, process, version } = request;
  const published = await tx.published(process, version);
  if (published !== null) return published;
  throw new StoreError('damaged', `Version ${version} of process ${process}, which ${number} follows, is missing`);
}
