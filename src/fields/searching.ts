import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';

/** What a list takes to be searched by typing. */
export interface Searching {
  readonly searchable: boolean;
  readonly selectFirstOptionOnChange: boolean;
  readonly filter: OptionsFilter;
}

/** Finds options whatever their accents and capitals ("oscar" finds "Óscar"); Enter takes the first one found. */
export const searching: Searching = {
  searchable: true,
  selectFirstOptionOnChange: true,
  filter: ({ options, search }) => found(options, plain(search.trim())),
};

function found(options: readonly ComboboxParsedItem[], wanted: string): ComboboxParsedItem[] {
  const isFound = ({ label }: ComboboxItem) => plain(label).includes(wanted);
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return isFound(option) ? [option] : [];
    const items = option.items.filter(isFound);
    return items.length === 0 ? [] : [{ ...option, items }];
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
