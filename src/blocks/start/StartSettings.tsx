import type { SettingsProps } from '#blocks/face.ts';
import { FormBuilder } from '#blocks/form/FormBuilder.tsx';
import { readStart } from './start.ts';

/** What the form asks that begins a request. */
export function StartSettings(props: SettingsProps) {
  const data = readStart(props.block.data);
  return (
    <FormBuilder
      {...props}
      items={data.items}
      instructions={data.instructions}
      withItems={(items) => ({ ...data, items: items.map((item) => ({ ...item })) })}
      withInstructions={(instructions) => ({ ...data, instructions })}
    />
  );
}
