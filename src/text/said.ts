/** What may be put into words. A Said inside is said first; a list is joined as the language does. */
export type SaidParam = string | number | boolean | null | Said | readonly (string | Said)[];

/** What is put into words, by name; `count` chooses the plural. */
export type SaidParams = Readonly<Record<string, SaidParam>>;

/**
 * Words as data: joined only when shown, so they appear in the reader's language.
 * `code` is `<ns>.<key>`; the name ends at the first dot ('approval.noVoters').
 */
export interface Said {
  readonly code: string;
  readonly params?: SaidParams;
}
