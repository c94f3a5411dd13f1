/** How big a file may be. Source: the design's import gate; each was chosen well above what a service desk draws. */
export const limits = {
  /** Bytes. */
  file: 20 * 1024 * 1024,
  /** Nested objects and lists; a deeper document overflows the stack of whoever walks it. */
  depth: 64,
  /** Characters of any text. */
  text: 100_000,
  /** Characters of a name or label. */
  label: 500,
  blocks: 20_000,
} as const;
