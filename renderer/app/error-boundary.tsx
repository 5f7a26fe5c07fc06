import type { i18n } from 'i18next';
import { Component, type ReactNode } from 'react';
import { FullMessage } from './full-message.tsx';

interface ErrorBoundaryProps {
  readonly words: i18n;
  readonly children: ReactNode;
}

/** A mistake of the program takes down one window at most, and says so; edits that were made are with the host. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: Error | null }> {
  override state: { readonly failed: Error | null } = { failed: null };

  static getDerivedStateFromError(error: unknown): { readonly failed: Error } {
    return { failed: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    const { failed } = this.state;
    if (!failed) return children;
    return (
      <FullMessage
        title={words.t('shell.broken')}
        text={words.t('shell.brokenText')}
        detail={failed.message}
        action={words.t('shell.reload')}
        onAction={() => location.reload()}
        second={words.t('shell.toHome')}
        onSecond={() => location.assign('/')}
      />
    );
  }
}
