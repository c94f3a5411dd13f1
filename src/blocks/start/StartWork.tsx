import type { WorkProps } from '#blocks/face.ts';
import { FillingWork } from '#blocks/form/FillingWork.tsx';
import { readStart } from './start.ts';

/** The form that began a request. */
export function StartWork(props: WorkProps) {
  const { items, instructions } = readStart(props.block.data);
  return <FillingWork {...props} ask={items} instructions={instructions} />;
}
