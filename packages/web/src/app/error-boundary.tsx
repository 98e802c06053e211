import { Component, type ReactNode } from 'react';
import { en } from '../i18n/en.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/states.tsx';

/** The last resort for faults of our own: says so, and offers the way back. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const t = en.common.failures.bug;
    return (
      <main>
        <Notice title={t.title} detail={t.detail} tone="failed">
          <Button onClick={() => window.location.reload()}>{t.reload}</Button>
        </Notice>
      </main>
    );
  }
}
