import type { WorkProps } from '#blocks/face.ts';
import { readForm } from './form.ts';
import { FillingWork } from './FillingWork.tsx';

/** A form in mid-process, to be filled in or read. */
export function FormWork(props: WorkProps) {
  const { items, instructions } = readForm(props.block.data);
  return <FillingWork {...props} ask={items} instructions={instructions} />;
}
