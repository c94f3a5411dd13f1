import { use, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Breadcrumb, type Crumb } from '#ui/Breadcrumb.tsx';
import { Content } from '#ui/Content.tsx';
import { CrumbSlot } from './frame/crumbSlot.ts';

export interface PageProps {
  /** The last crumb and the title of the window. */
  readonly title: string;
  /** The title is what people wrote: a name, a number. */
  readonly isContent?: boolean;
  /** The way here, without this page: "Configuración", "Solicitudes". */
  readonly crumbs?: readonly Crumb[];
  readonly children: ReactNode;
}

/** One page of the application: gives the window its title and the top bar its breadcrumb. */
export function Page({ title, isContent = false, crumbs = [], children }: PageProps) {
  const slot = use(CrumbSlot);
  const label = isContent ? <Content>{title}</Content> : title;
  return (
    <>
      <title>{`${title} · Cauce`}</title>
      {slot !== null && createPortal(<Breadcrumb crumbs={[...crumbs, { label }]} />, slot)}
      {children}
    </>
  );
}
