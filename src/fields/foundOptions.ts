import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';

/** Finds options whatever their accents and capitals: "oscar" finds "Óscar". */
export const foundOptions: OptionsFilter = ({ options, search }) => {
  const wanted = plain(search.trim());
  const isFound = ({ label }: ComboboxItem) => plain(label).includes(wanted);
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return isFound(option) ? [option] : [];
    const items = option.items.filter(isFound);
    return items.length === 0 ? [] : [{ ...option, items }];
  });
};

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
