import { Component, type ReactNode } from 'react';
import { BrokenPage } from './BrokenPage.tsx';

interface Caught {
  readonly error: unknown;
}

/**
 * Shows a page of its own instead of one that failed. React has this only as a class. Give it a key: another key is
 * another try.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly caught: Caught | null }> {
  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override state: { readonly caught: Caught | null } = { caught: null };

  override render() {
    const { caught } = this.state;
    return caught === null ? this.props.children : <BrokenPage error={caught.error} />;
  }
}
