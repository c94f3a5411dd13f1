import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A component of another chunk, loaded when it is first drawn; draw it inside a Suspense. React asks for a default export; ours are named. */
export function lazily<Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: (await load())[name] }));
}
