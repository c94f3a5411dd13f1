/**
 * Loads something when it is first asked for, and gives the same ever after. What could not be loaded is forgotten: a
 * chunk that could not be fetched may be there at the next try.
 */
export function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
