import { Content } from '#ui/Content.tsx';

/** Draws an option of a picker whose words somebody wrote: a name of a person, a category, a process. */
export function contentOption({ option }: { readonly option: { readonly label: string } }) {
  return <Content>{option.label}</Content>;
}
