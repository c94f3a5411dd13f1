import { createContext, use, type MouseEvent, type ReactNode } from 'react';

/** Takes the reader to a path of the application without loading the page again. */
export type Navigate = (href: string) => void;

/** Says how links inside it travel; without it they are ordinary links. */
export function NavigateProvider({
  navigate,
  children,
}: {
  readonly navigate: Navigate;
  readonly children: ReactNode;
}) {
  return <NavigateContext value={navigate}>{children}</NavigateContext>;
}

/** What a link does when it is pressed: travels inside the application unless a new tab or a download is meant. */
export function useFollow(): (event: MouseEvent<HTMLAnchorElement>) => void {
  const navigate = use(NavigateContext);
  return (event) => {
    if (navigate === undefined || event.defaultPrevented || isMeantElsewhere(event)) return;
    event.preventDefault();
    navigate(event.currentTarget.getAttribute('href') ?? '/');
  };
}

/** The way to travel from code, after something was done; undefined outside the frame. */
export function useNavigateTo(): Navigate | undefined {
  return use(NavigateContext);
}

const NavigateContext = createContext<Navigate | undefined>(undefined);

function isMeantElsewhere(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target, origin } = event.currentTarget;
  const withKey = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button !== 0 || withKey || (target !== '' && target !== '_self') || origin !== location.origin;
}
