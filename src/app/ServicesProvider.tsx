import { createContext, use, type ReactNode } from 'react';
import type { Engine } from '#runtime/engine.ts';
import type { Services } from './services.ts';

/** Gives the services to every page inside. */
export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services;
  readonly children: ReactNode;
}) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

/** Storage, clock, zone, ids and files. */
export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new OutsideProviderError('ServicesProvider');
  return services;
}

/** The engine; suspends while it is loaded, so that pages can ask `engine.may` while they draw. */
export function useEngine(): Engine {
  return use(useServices().engine());
}

/** A component was drawn outside of what it needs around it. */
export class OutsideProviderError extends Error {
  override readonly name = 'OutsideProviderError';
  readonly provider: string;
  constructor(provider: string) {
    super(`Drawn outside of ${provider}`);
    this.provider = provider;
  }
}

const ServicesContext = createContext<Services | null>(null);
