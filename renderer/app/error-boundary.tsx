import type { i18n } from 'i18next';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { WindowFailure } from '../../shared/contract/reports.ts';
import { failureOf } from './failures/failure-of.ts';
import { FullMessage } from './full-message.tsx';

interface ErrorBoundaryProps {
  readonly words: i18n;
  readonly onFailed: (failure: WindowFailure) => void;
  readonly children: ReactNode;
}

/** A mistake of the program takes down one window at most, and says so; edits that were made are with the host. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: Error | null }> {
  override state: { readonly failed: Error | null } = { failed: null };

  static getDerivedStateFromError(error: unknown): { readonly failed: Error } {
    return { failed: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    const { message, stack } = failureOf('render', error);
    this.props.onFailed({ how: 'render', message, stack: `${stack}\n${componentStack ?? ''}`.slice(0, stack.length + 4_000) });
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
